// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QJsonObject>
#include <QString>
#include <QUndoStack>

namespace hat::ui {

/// What was changed in the open workspace, on whatever page: one history for all of them, which ends with the workspace
/// and is kept with it. Undo and redo lead to the page where the change was made.
class History : public QUndoStack {
  Q_OBJECT
 public:
  /// One change. The one who makes it has made nothing yet: pushing it does.
  class Step : public QUndoCommand {
   public:
    Step(History* history, QString page, const QString& text)
        : QUndoCommand(text), history_(history), page_(std::move(page)) {}
    void undo() final { go(false); }
    void redo() final { go(true); }
    [[nodiscard]] const QString& page() const { return page_; }
    /// What it takes to make it again, for this step's reader.
    [[nodiscard]] virtual QJsonObject json() const = 0;

   protected:
    /// Makes the change, or takes it back.
    virtual void apply(bool forwards) = 0;

   private:
    void go(bool forwards);
    History* history_;
    QString page_;
    bool pushed_ = false;
  };
  /// Makes a step of what Step::json() wrote; null where it does not fit any more. Must not throw.
  using Reader = std::function<std::unique_ptr<Step>(const QJsonObject& step, const QString& text)>;

  explicit History(QObject* parent = nullptr);
  /// Who is told of the history is going down with it: its last words reach nobody.
  ~History() override;

  /// How steps of a page are read.
  void setReader(const QString& page, Reader reader) { readers_[page] = std::move(reader); }
  /// The steps, and how many of them are done; empty without any.
  [[nodiscard]] QJsonObject toJson() const;
  /// Takes up a history that was written, without making its changes: whoever owns what they changed restores it. Steps
  /// before one that does not fit are left out.
  void load(const QJsonObject& json);

 signals:
  void led(const QString& page);  ///< undo or redo changed something there

 private:
  std::map<QString, Reader> readers_;
  bool loading_ = false;
};

}  // namespace hat::ui
