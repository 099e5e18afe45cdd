// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/bind_text.h"

#include <QEvent>

namespace hat::ui {
namespace {

/// Behind bindTexts; a child of its owner.
class Speaker : public QObject {
 public:
  Speaker(QObject* owner, std::function<void()> say) : QObject(owner), say_(std::move(say)) {
    owner->installEventFilter(this);
    say_();
  }
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) say_();
    return false;
  }

 private:
  std::function<void()> say_;
};

}  // namespace

void bindTexts(QObject* owner, std::function<void()> say) { new Speaker(owner, std::move(say)); }

void bindModel(QAbstractItemModel* model) {
  bindTexts(model, [model] {
    const int rows = model->rowCount(), columns = model->columnCount();
    if (columns > 0) emit model->headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rows > 0 && columns > 0) emit model->dataChanged(model->index(0, 0), model->index(rows - 1, columns - 1));
  });
}

}  // namespace hat::ui
