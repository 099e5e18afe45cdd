// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hat {

/// Something that the program says, as a code with its arguments: the code is the English pattern, "expected {}, got
/// {}". Who shows it makes the words: the window looks the pattern up in its language (ui/text/messages.h), the command
/// line and files take `english()`. Made by `message()`, whose literals the translators' list is made of
/// (cmake/Texts.cmake). A value; any thread.
class Message {
 public:
  Message() = default;
  /// Words that are nobody's to translate: a name, a value, what the system or a library says.
  [[nodiscard]] static Message verbatim(std::string words);

  /// With every placeholder as "{}"; "" of what is verbatim.
  [[nodiscard]] const std::string& pattern() const { return pattern_; }
  /// What stands in the placeholders, in their order.
  [[nodiscard]] const std::vector<Message>& arguments() const { return arguments_; }
  [[nodiscard]] bool is_verbatim() const { return pattern_.empty(); }
  /// The words of what is verbatim.
  [[nodiscard]] const std::string& words() const { return words_; }

  [[nodiscard]] std::string english() const;
  [[nodiscard]] bool empty() const { return pattern_.empty() && words_.empty(); }
  bool operator==(const Message&) const = default;

 private:
  friend Message message_of(std::string_view, std::vector<Message>);
  std::string pattern_, words_;
  std::vector<Message> arguments_;
};

/// The message of a pattern whose placeholders hold nothing but an optional format, which the arguments were written
/// in.
[[nodiscard]] Message message_of(std::string_view pattern, std::vector<Message> arguments);

/// The clauses with commas between them.
[[nodiscard]] Message listed(const std::vector<Message>& clauses);

/// The formats of a pattern's placeholders, "{}" or "{:.3g}", in their order.
[[nodiscard]] std::vector<std::string> placeholders_of(std::string_view pattern);

namespace detail {
template <class Argument>
Message argument_message(const std::string& placeholder, const Argument& argument) {
  if constexpr (std::same_as<Argument, Message>) {
    return argument;
  } else {
    return Message::verbatim(fmt::format(fmt::runtime(placeholder), argument));
  }
}
}  // namespace detail

/// A message of a literal pattern. Arguments are what fmt can write, which stays as it is in every language, or
/// messages, which are translated by themselves. Placeholders are "{}" in the order of the arguments, with a format
/// where needed; a pattern has no other braces.
template <class... Arguments>
[[nodiscard]] Message message(fmt::format_string<Arguments...> pattern, const Arguments&... arguments) {
  const fmt::string_view text = pattern;
  std::vector<Message> filled;
  if constexpr (sizeof...(Arguments) > 0) {
    const std::vector<std::string> placeholders = placeholders_of({text.data(), text.size()});
    std::size_t next = 0;
    (filled.push_back(detail::argument_message(placeholders.at(next++), arguments)), ...);
  }
  return message_of({text.data(), text.size()}, std::move(filled));
}

}  // namespace hat

template <>
struct fmt::formatter<hat::Message> : fmt::formatter<std::string> {
  auto format(const hat::Message& message, format_context& context) const {
    return formatter<std::string>::format(message.english(), context);
  }
};
