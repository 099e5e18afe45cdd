// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/space/search_space.h"

namespace hat::ui {

class RoleLabel;

/// How many SubTransformers there are in a space: about, in all digits, and what that is the product of.
class SpaceCount : public QWidget {
  Q_OBJECT
 public:
  explicit SpaceCount(QWidget* parent = nullptr);
  void set(const SearchSpace& space);

 private:
  RoleLabel *about_, *digits_, *formula_;
};

}  // namespace hat::ui
