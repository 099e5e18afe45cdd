// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/models/published_catalog.h"

namespace hat::ui {
namespace {

QString namesOf(const std::vector<std::string>& files) {
  QStringList names;
  for (const std::string& file : files) names << QFileInfo(QString::fromStdString(file)).fileName();
  return names.join(", ");
}

RoleLabel* wrapped(Role role, int ink, const QString& text) {
  auto* label = new RoleLabel(role, ink, text);
  label->setWordWrap(true);
  return label;
}

}  // namespace

ImportDialog::ImportDialog(const ImportPlan& plan, const QStringList& destinations, QWidget* parent) : QDialog(parent) {
  setObjectName("importDialog");
  setWindowTitle(tr("Import"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  auto* body = new QWidget;
  auto* list = new QVBoxLayout(body);
  list->setContentsMargins(0, 0, 8, 0);
  list->setSpacing(8);
  for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
    if (i > 0) list->addWidget(new Hairline);
    list->addWidget(makeRow(plan.tasks[i], destinations.value(static_cast<int>(i))));
  }
  if (!plan.rest.empty()) {
    if (!plan.tasks.empty()) list->addWidget(new Hairline);
    auto* head = new SectionHead(tr("Not imported"));
    list->addWidget(head);
    for (const NotImported& left : plan.rest) {
      QString sentence = QString::fromStdString(left.sentence.english());
      const QString file = QString::fromStdString(left.file);
      if (sentence.startsWith(file + ": ")) sentence.remove(0, file.size() + 2);
      const QString line = QString("%1: %2").arg(QFileInfo(file).fileName(), sentence);
      auto* label = wrapped(Role::small, 2, line);
      label->setToolTip(file);
      if (left.damaged) label->setInk("err");
      list->addWidget(label);
      text_ << line;
    }
  }
  list->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(body);
  column->addWidget(scroll, 1);

  auto* buttons = new QHBoxLayout;
  auto* more = new QPushButton(tr("Add files…"));
  more->setObjectName("addFiles");
  auto* cancel = new QPushButton(plan.tasks.empty() ? tr("Close") : tr("Cancel"));
  import_ = makeDefault(new QPushButton(tr("Import")));
  import_->setObjectName("import");
  import_->setVisible(!plan.tasks.empty());
  buttons->addWidget(more);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(import_);
  column->addLayout(buttons);
  connect(more, &QPushButton::clicked, this, &ImportDialog::moreWanted);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(import_, &QPushButton::clicked, this, &QDialog::accept);
  resize(scaled(620), std::min(scaled(560), scaled(140) + static_cast<int>(plan.tasks.size()) * scaled(120) +
                                                static_cast<int>(plan.rest.size()) * scaled(32)));
  refresh();
}

QWidget* ImportDialog::makeRow(const ImportTask& task, const QString& destination) {
  Row row;
  row.task = task;
  auto* box = new QWidget;
  auto* lines = new QVBoxLayout(box);
  lines->setContentsMargins(0, 4, 0, 4);
  lines->setSpacing(2);
  const QString files = namesOf(task.files), sentence = QString::fromStdString(task.sentence.english());
  row.on = new QCheckBox;
  row.on->setChecked(true);
  row.on->setAccessibleName(files);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  auto* name = new RoleLabel(Role::body, 1, files);
  name->setRole(Role::body, QFont::Medium);
  name->setElided(true);
  name->setToolTip(QString::fromStdString(task.files.front()));
  head->addWidget(row.on);
  head->addWidget(name, 1);
  lines->addLayout(head);
  auto* rest = new QVBoxLayout;
  rest->setContentsMargins(scaled(24), 0, 0, 0);
  rest->setSpacing(2);
  rest->addWidget(wrapped(Role::small, 2, sentence));
  rest->addWidget(wrapped(Role::small, 1, destination));
  text_ << files << sentence << destination;
  const auto note = [&](const QString& text) {
    rest->addWidget(wrapped(Role::caption, 3, text));
    text_ << text;
  };
  auto* form = new QFormLayout;
  form->setContentsMargins(0, 4, 0, 0);
  const auto field = [&](const QString& label, QWidget* editor) {
    editor->setAccessibleName(label);
    form->addRow(new RoleLabel(Role::small, 2, label), editor);
  };
  if (task.kind == ImportTask::Kind::checkpoint) {
    if (task.checkpoint.source_dict.empty())
      note(tr("Without dictionaries it takes raw tokens only: add the two dict.*.txt of its data."));
    else if (task.checkpoint.source_codes.empty())
      note(tr("Without byte pairs (BPE codes) words are split by the dictionary alone."));
    row.name = new QLineEdit(QString::fromStdString(task.checkpoint.name));
    row.name->setObjectName("modelName");
    row.licence = new QLineEdit;
    row.licence->setPlaceholderText(tr("unknown"));
    field(tr("Name"), row.name);
    field(tr("Licence of the weights"), row.licence);
  }
  if (task.kind == ImportTask::Kind::device && task.device.device == nullptr) {
    row.device = new QComboBox;
    row.device->setObjectName("device");
    // A predictor of HAT's is scaled for one of its devices; data may be of any.
    row.device->addItem(task.device.hats_predictor ? tr("choose the device it speaks for") : tr("another device"),
                        QString());
    for (const auto& [key, title] : publishedDevices()) row.device->addItem(title, QString::fromStdString(key));
    field(tr("Device"), row.device);
    connect(row.device, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    row.name = new QLineEdit;
    row.name->setPlaceholderText(tr("as the file says"));
    field(tr("Name"), row.name);
  }
  if (form->rowCount() > 0) rest->addLayout(form);
  lines->addLayout(rest);
  connect(row.on, &QCheckBox::toggled, this, &ImportDialog::refresh);
  rows_.push_back(std::move(row));
  return box;
}

void ImportDialog::refresh() {
  if (!import_) return;
  const auto ready = [](const Row& row) {
    return !row.on->isChecked() || !row.device || !row.task.device.hats_predictor || row.device->currentIndex() > 0;
  };
  const bool any = std::any_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.on->isChecked(); });
  import_->setEnabled(any && std::all_of(rows_.begin(), rows_.end(), ready));
}

std::vector<ImportTask> ImportDialog::chosen() const {
  std::vector<ImportTask> tasks;
  for (const Row& row : rows_) {
    if (!row.on->isChecked()) continue;
    ImportTask task = row.task;
    if (task.kind == ImportTask::Kind::checkpoint) {
      if (!row.name->text().trimmed().isEmpty()) task.checkpoint.name = row.name->text().trimmed().toStdString();
      task.checkpoint.licence = row.licence->text().trimmed().toStdString();
    } else if (row.device) {
      const std::string key = row.device->currentData().toString().toStdString();
      if (!key.empty()) task.device.device = hat_device_in(key);
      task.device.label = row.name->text().trimmed().toStdString();
    }
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace hat::ui
