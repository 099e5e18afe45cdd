// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

#include "ui/controls/controls.h"
#include "ui/text/translated_text.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/when_seen.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace hat::ui {

class Exportable;
class History;
class Plot;
class Session;

/// The first 48 px of a page: title, state tag, one line of text2 (elided first), actions at the right, default button
/// last.
class PageHeader : public QWidget {
  Q_OBJECT
 public:
  explicit PageHeader(QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setTag(const QString& kind, const QString& text);  ///< see Tag; an empty text hides it
  void setSubtitle(const QString& subtitle);
  /// Puts a widget right of the title (Translate's languages).
  void addLeading(QWidget* widget);
  /// Appends an action at the right.
  void addAction(QWidget* widget);
  /// Makes a button of that object name and appends it; an empty text is set by whoever knows the state.
  QPushButton* addButton(const char* name, const TranslatedText& text = {}, const QIcon& icon = {});
  void addSeparator();

 private:
  QHBoxLayout* row_;
  RoleLabel *title_, *subtitle_;
  Tag* tag_;
  int leading_ = 0;
};

/// A column of a page's part of the Inspector: a hidden child of the page until the Inspector takes it.
class InspectorPart : public QWidget {
  Q_OBJECT
 public:
  explicit InspectorPart(QWidget* page);
  /// Appends a small paragraph of text2.
  RoleLabel* addParagraph();
  void add(std::initializer_list<QWidget*> widgets);
  /// A line between what is above and what is below.
  void addLine(int space = 6);
  /// Appends a button, no wider than it needs to be.
  void addAtLeft(QWidget* widget);

 private:
  QVBoxLayout* column_;
};

/// One page of the window. Pages know no other page; what they share is the Session.
class Page : public QWidget {
  Q_OBJECT
 public:
  explicit Page(Session* session, QWidget* parent = nullptr);

  [[nodiscard]] virtual QString id() const = 0;        ///< "search"; never translated: --page, settings
  [[nodiscard]] virtual QString title() const = 0;     ///< translated; the rail's caption
  [[nodiscard]] virtual QString iconName() const = 0;  ///< see icon()
  /// The page's part of the Inspector, owned by the page's parent; null when it has none.
  [[nodiscard]] virtual QWidget* inspector() { return nullptr; }
  /// The workspace's history: what undo and redo of every page act on.
  [[nodiscard]] History* undoStack();
  /// Entries of the Run menu while this page is shown.
  [[nodiscard]] virtual QList<QAction*> runActions() { return {}; }

  /// The views whose pictures and data can be taken out as they are shown now, the main one first. They outlive the
  /// call.
  [[nodiscard]] virtual QList<Exportable*> exportViews() const { return {}; }
  /// The one of them that Export and Copy take: the last one that had the focus, else the main one; null where there is
  /// none.
  [[nodiscard]] Exportable* exportedView() const;
  /// What Export offers: kinds among "svg", "pdf", "png", "csv", "txt". The default: what views can be written as.
  [[nodiscard]] virtual QStringList exportKinds() const;
  /// Writes one kind whole or throws hat::Error. The default takes exportedView(); without one it draws the page as
  /// PNG.
  virtual void exportTo(const QString& kind, const QString& file);
  /// Copies the page's main content (a picture, and text where it has one).
  virtual void copy();

  /// How it stands, for the next start: what remember() was told of, and whatever a page adds. Empty when there is
  /// nothing.
  [[nodiscard]] virtual QJsonObject viewState() const;
  /// Takes it up again where it still fits.
  virtual void setViewState(const QJsonObject& state);

  /// A presentation begins or ends: large type and this page alone. What only helps working is left out.
  virtual void setPresenting(bool) {}

  /// True when nothing is left to be computed or animated: what --capture waits for.
  [[nodiscard]] virtual bool isSettled() const { return true; }
  /// Fills in something worth looking at when the workspace allows (--capture).
  virtual void prepareForCapture() {}

 signals:
  void hint(
      const QString& text);  ///< left of the status bar: what the pointer or focus is on, or the keys that work now
  void viewChanged();        ///< viewState() has something new to say

 protected:
  bool event(QEvent* event) override;
  /// Sets the texts that depend on what is shown; called after LanguageChange, when the page is shown, before whatever
  /// bindTexts() set on what is in it.
  virtual void retranslate() {}
  virtual void restyle() {}  ///< theme or text scale changed; called when the page is shown
  /// The frame of a page: its header over the content, which takes the rest.
  void setFrame(PageHeader* header, QWidget* content);
  /// Work that serves what is seen of the page, for the session's signals: `whenSeen([this] { showFacts(); })
  /// ->on(session->budget(), &Budget::changed)`. A hidden page only remembers that it was asked.
  WhenSeen* whenSeen(std::function<void()> work) { return ui::whenSeen(this, std::move(work)); }
  [[nodiscard]] Session* session() const { return session_; }
  /// The choice in a box, the segment that is on, a plot's zoom belong to viewState(), under the widget's object name.
  void remember(QComboBox* box);
  void remember(SegmentedControl* choice);
  void remember(Plot* plot);

 private:
  void followFocus(QWidget* now);
  Session* session_;
  QPointer<QWidget> focused_view_;
  QList<QComboBox*> boxes_;
  QList<SegmentedControl*> segments_;
  QList<Plot*> plots_;
  bool other_words_ = false;
};

}  // namespace hat::ui
