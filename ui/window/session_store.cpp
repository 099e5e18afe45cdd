// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <string>
#include <utility>

#include "domain/io/atomic_file.h"
#include "domain/workspace/places.h"
#include "domain/workspace/workspace.h"
#include "ui/models/choice_json.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

namespace hat::ui {
namespace {

constexpr int version = 1;

}  // namespace

SessionStore::SessionStore(Session* session, MainWindow* window)
    : QObject(window),
      session_(session),
      window_(window),
      lock_(QString::fromStdString(user_data_folder()) + "/session.lock") {
  // A lock that nobody lives for was left by a program that did not end; one of a living program is another window's.
  QDir().mkpath(QString::fromStdString(user_data_folder()));
  lock_.setStaleLockTime(0);
  const bool left = QFileInfo::exists(lock_.fileName());
  crashed_ = lock_.tryLock(0) && left;
  soon_.setSingleShot(true);
  soon_.setInterval(1500);
  connect(&soon_, &QTimer::timeout, this, &SessionStore::save);
  const auto later = [this] {
    if (!restoring_) soon_.start();
  };
  connect(session->selection(), &Selection::currentChanged, this, later);
  connect(session->selection(), &Selection::pinnedChanged, this, later);
  connect(session->budget(), &Budget::changed, this, later);
  connect(session->history(), &History::indexChanged, this, later);
  for (Page* page : window->pages()) connect(page, &Page::viewChanged, this, later);
  connect(session, &Session::workspaceEnding, this, &SessionStore::saveChanges);
  window->installEventFilter(this);
  // The program may end without taking the window down. When this object goes, the pages are gone already.
  connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SessionStore::end);
}

SessionStore::~SessionStore() = default;

void SessionStore::end() {
  saveChanges();
  lock_.unlock();
}

void SessionStore::saveChanges() {
  if (soon_.isActive()) save();
}

bool SessionStore::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::Close) saveChanges();
  return QObject::eventFilter(object, event);
}

QString SessionStore::file() const {
  const Workspace* workspace = session_->workspace();
  return !workspace || workspace->runs_folder.empty() ? QString()
                                                      : QString::fromStdString(workspace->runs_folder) + "/window.json";
}

QJsonObject SessionStore::state() const {
  const Selection* selection = session_->selection();
  QJsonObject budgets;
  for (const auto& [device, ms] : session_->budget()->chosen()) budgets[QString::fromStdString(device)] = ms;
  QJsonObject state{{"version", version},
                    {"budgets_ms", budgets},
                    {"confidence", session_->budget()->confidence()},
                    {"device", QString::fromStdString(session_->device()->chosen())}};
  if (selection->hasCurrent()) state["current"] = toJson(selection->current());
  QJsonArray pinned;
  for (const ArchitectureEntry& choice : selection->pinned()) pinned.append(toJson(choice));
  state["pinned"] = pinned;
  QJsonObject pages;
  for (Page* page : window_->pages())
    if (const QJsonObject view = page->viewState(); !view.isEmpty()) pages[page->id()] = view;
  state["pages"] = pages;
  state["history"] = session_->history()->toJson();
  return state;
}

void SessionStore::restore(const QJsonObject& state) {
  if (state["version"].toInt() != version) return;
  restoring_ = true;
  Selection* selection = session_->selection();
  const QList<ArchitectureEntry> before = selection->pinned();
  for (const ArchitectureEntry& choice : before) selection->unpin(choice.arch);
  for (const QJsonValue& one : state["pinned"].toArray())
    if (const auto choice = choiceFromJson(one.toObject(), *session_)) selection->pin(*choice);
  if (const std::string device = state["device"].toString().toStdString(); !device.empty())
    emit session_->requests()->device(device);
  std::map<std::string, double> budgets;
  const QJsonObject written = state["budgets_ms"].toObject();
  for (auto it = written.begin(); it != written.end(); ++it)
    if (it.value().toDouble() > 0) budgets[it.key().toStdString()] = it.value().toDouble();
  session_->budget()->setChosen(budgets);
  session_->budget()->setConfidence(state["confidence"].toDouble(usual_confidence));
  const auto current = choiceFromJson(state["current"].toObject(), *session_);
  if (current) selection->setCurrent(*current);
  const QJsonObject pages = state["pages"].toObject();
  for (Page* page : window_->pages())
    if (const QJsonObject view = pages[page->id()].toObject(); !view.isEmpty()) page->setViewState(view);
  session_->history()->load(state["history"].toObject());
  restoring_ = false;
}

void SessionStore::save() {
  soon_.stop();
  const QString path = file();
  if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).path())) return;
  try {
    write_atomically(path.toStdString(), QJsonDocument(state()).toJson().toStdString());
  } catch (const Error&) {
    // A desk that cannot be kept is laid out anew: nothing to interrupt anybody for.
  }
}

void SessionStore::workspaceOpened() {
  window_->notice()->hide();  // what it offers is another workspace's
  QFile in(file());
  if (file().isEmpty() || !in.open(QIODevice::ReadOnly)) return;
  const QJsonObject state = QJsonDocument::fromJson(in.readAll()).object();
  if (state.isEmpty()) return;
  if (!std::exchange(crashed_, false)) return restore(state);
  soon_.stop();
  window_->notice()->offer(
      [] { return tr("HAT Studio did not end properly the last time. What you had before you is kept."); },
      [] { return tr("Lay it out again"); }, [this, state] { restore(state); });
}

}  // namespace hat::ui
