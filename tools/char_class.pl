#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes core/domain/text/char_class.cpp out of the Unicode properties that Perl knows.
# usage: perl tools/char_class.pl > core/domain/text/char_class.cpp
#
# Moses' character classes are those of Unicode 7.0, in the basic plane, without Chinese ideographs and Korean syllables
# (which therefore stand alone as tokens), but with the viramas and nuktas of Indic scripts (combining classes 9 and 7).
use strict;
use warnings;

my %is = (
    letters => sub {
        my ($c, $ch) = @_;
        return 1 if $ch =~ /[\p{Ccc=9}\p{Ccc=7}]/;
        return $ch =~ /\p{Alphabetic}/ && $ch !~ /\p{Script=Han}/ && !($c >= 0xac00 && $c <= 0xd7a3);
    },
    numbers   => sub { $_[1] =~ /[\p{Nd}\p{Nl}]/ && $_[1] !~ /\p{Script=Han}/ },
    lowercase => sub { $_[1] =~ /\p{Lowercase}/ },
    currency  => sub { $_[1] =~ /\p{Sc}/ },
);

print <<'HEAD';
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of Unicode 7.0 as ranges of code points; written by tools/char_class.pl.
#include "domain/text/char_class.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace hat::text {
namespace {

struct Range {
  char16_t first, last;
};

// clang-format off
HEAD

for my $name (qw(letters numbers lowercase currency)) {
    my @ranges;
    for my $c (0x21 .. 0xfffd) {
        next if $c >= 0xd800 && $c < 0xe000;
        my $ch = chr $c;
        next unless $ch =~ /\p{Present_In=7.0}/ && $is{$name}->($c, $ch);
        if (@ranges && $ranges[-1][1] == $c - 1) { $ranges[-1][1] = $c }
        else                                     { push @ranges, [$c, $c] }
    }
    print "constexpr Range ${name}[] = {\n";
    while (my @row = splice @ranges, 0, 6) {
        print '    ', join(' ', map { sprintf '{0x%x, 0x%x},', @$_ } @row), "\n";
    }
    print "};\n";
}

print <<'TAIL';
// clang-format on

bool within(std::span<const Range> ranges, char32_t c) {
  if (c > 0xffff) return false;
  const auto after = std::ranges::upper_bound(ranges, c, {}, &Range::first);
  return after != ranges.begin() && c <= std::prev(after)->last;
}

}  // namespace

bool is_letter(char32_t c) { return within(letters, c); }
bool is_number(char32_t c) { return within(numbers, c); }
bool is_lowercase(char32_t c) { return within(lowercase, c); }
bool is_currency(char32_t c) { return within(currency, c); }

bool is_cjk(char32_t c) {
  // Jamo; radicals to Yi; Phags-pa; syllables; compatibility ideographs and forms; half-width; later planes. The ends
  // of each block are left out, as Moses leaves them out.
  static constexpr struct {
    char32_t before, after;
  } blocks[] = {{0x1100, 0x11ff}, {0x2e80, 0xa4cf}, {0xa840, 0xa87f}, {0xac00, 0xd7af}, {0xf900, 0xfaff}, {0xfe30, 0xfe4f},
                {0xff65, 0xffdc}, {0x17000, 0x18aff}, {0x1b000, 0x1b12f}, {0x1b170, 0x1b2ff}, {0x20000, 0x2ffff}};
  return std::ranges::any_of(blocks, [c](const auto& block) { return block.before < c && c < block.after; });
}

}  // namespace hat::text
TAIL
