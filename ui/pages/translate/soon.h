// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace hat::ui {

/// Does something once, that many ms after the last start().
class Soon : public QTimer {
 public:
  Soon(int ms, const std::function<void()>& act) {
    setSingleShot(true);
    setInterval(ms);
    callOnTimeout(this, act);
  }
};

}  // namespace hat::ui
