// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <utility>

namespace hat {

Message Message::verbatim(std::string words) {
  Message message;
  message.words_ = std::move(words);
  return message;
}

std::vector<std::string> placeholders_of(std::string_view pattern) {
  std::vector<std::string> placeholders;
  for (std::size_t at = pattern.find('{'); at != std::string_view::npos; at = pattern.find('{', at)) {
    const std::size_t end = pattern.find('}', at);
    placeholders.emplace_back(pattern.substr(at, end - at + 1));
    at = end;
  }
  return placeholders;
}

Message message_of(std::string_view pattern, std::vector<Message> arguments) {
  Message message;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    message.pattern_ += pattern[at];
    if (pattern[at] != '{') continue;
    at = pattern.find('}', at);
    message.pattern_ += '}';
  }
  message.arguments_ = std::move(arguments);
  return message;
}

Message listed(const std::vector<Message>& clauses) {
  Message all;
  for (const Message& clause : clauses) all = all.empty() ? clause : message("{}, {}", all, clause);
  return all;
}

std::string Message::english() const {
  if (is_verbatim()) return words_;
  std::string text;
  std::size_t next = 0;
  for (std::size_t at = 0; at < pattern_.size(); ++at) {
    if (pattern_[at] != '{') {
      text += pattern_[at];
    } else {
      text += arguments_.at(next++).english();
      ++at;  // the '}'
    }
  }
  return text;
}

}  // namespace hat
