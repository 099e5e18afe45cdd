// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSlider;

namespace hat::ui {

class GenerationTicks;
class RoleLabel;

/// The replay of a search: a slider over its generations that follows the newest one, or plays them one after the
/// other; at the right what the shown one counts.
class ReplayBar : public QWidget {
  Q_OBJECT
 public:
  explicit ReplayBar(QWidget* parent = nullptr);

  /// Another search, which has none yet.
  void begin();
  /// There are `last` by now of `planned`. While the newest one is shown, it stays so.
  void setGenerations(int last, int planned);
  /// There will be no more of them; the last one is shown.
  void end(int last, int planned);
  /// 0: there is none.
  [[nodiscard]] int shown() const;
  /// What that one counts.
  void setCounted(const QString& sentence);
  [[nodiscard]] QSlider* slider() const { return slider_; }

 signals:
  void chosen(int generation);  ///< by hand, or by the replay

 private:
  void playOrPause();
  void choose(int value);
  void refresh();

  int last_ = 0, planned_ = 0;
  bool follows_ = true;
  QTimer timer_;
  QPushButton* play_;
  QSlider* slider_;
  GenerationTicks* ticks_;
  RoleLabel *count_, *counted_;
};

}  // namespace hat::ui
