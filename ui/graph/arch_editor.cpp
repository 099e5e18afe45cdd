// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/arch_editor.h"

#include <QJsonArray>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <vector>

#include "domain/io/workspace.h"
#include "domain/latency/parts.h"

namespace hat::ui {

class ArchCommand : public QUndoCommand {
 public:
  ArchCommand(ArchitectureEditor* editor, Architecture before, Architecture after, const QString& text)
      : QUndoCommand(text), editor_(editor), before_(std::move(before)), after_(std::move(after)) {}
  void undo() override { editor_->show(before_); }
  void redo() override { editor_->show(after_); }
  [[nodiscard]] const Architecture& before() const { return before_; }
  [[nodiscard]] const Architecture& after() const { return after_; }

 private:
  ArchitectureEditor* editor_;
  Architecture before_, after_;
};

ArchitectureEditor::ArchitectureEditor(Session* session, QObject* parent) : QObject(parent), session_(session) {
  connect(session->selection(), &Selection::currentChanged, this, &ArchitectureEditor::currentChanged);
  connect(session, &Session::workspaceChanged, this, [this] {
    // An evaluation or a new model is the same workspace: what was edited can still be undone.
    const std::string folder = session_->workspace() ? session_->workspace()->folder : std::string();
    if (folder != folder_) stack_.clear();
    folder_ = folder;
    emit changed();
  });
  currentChanged();
}

ArchitectureEditor::~ArchitectureEditor() {
  // Whoever listens to the history is going down too: its last words must not reach them.
  stack_.blockSignals(true);
}

void ArchitectureEditor::currentChanged() {
  if (!applying_ && hasArch()) {
    const Choice& now = session_->selection()->current();
    const Choice& root = now.origin ? *now.origin : now;
    // Numbers that arrive later belong to the same architecture: they are no jump.
    const bool known = origin_.arch == root.arch;
    origin_ = root;
    if (!known) stack_.clear();
  }
  if (hasArch()) {
    const int depth = selected_.side == Side::encoder ? arch().encoder_depth() : arch().decoder_depth();
    if (selected_.layer > depth) select({selected_.side, depth, selected_.row});
  }
  emit changed();
}

void ArchitectureEditor::show(const Architecture& arch) {
  applying_ = true;
  Choice choice = origin_;
  if (!(arch == origin_.arch)) {
    choice = Choice{arch, origin_.name(), origin_.detail, {}, {}, std::make_shared<const Choice>(origin_), origin_.space};
  }
  session_->selection()->setCurrent(choice);
  applying_ = false;
}

bool ArchitectureEditor::apply(const Edit& edit, const QString& text) {
  if (!edit.remark.isEmpty()) emit said(edit.remark);
  if (!edit.arch || !hasArch() || *edit.arch == arch()) return false;
  const auto misfits = space().weight_misfits(*edit.arch);
  if (!misfits.empty()) {
    emit said(QString::fromStdString(misfits.front().text()));
    return false;
  }
  stack_.push(new ArchCommand(this, arch(), *edit.arch, text));
  return true;
}

QString ArchitectureEditor::applyText(const QString& text) {
  try {
    const Architecture next = architecture_from_text(text.trimmed().toStdString());
    const auto misfits = space().weight_misfits(next);
    if (!misfits.empty()) {
      const QString more = misfits.size() > 1 ? " " + tr("(and %1 more)").arg(misfits.size() - 1) : QString();
      return QString::fromStdString(misfits.front().text()) + more;
    }
    if (hasArch()) {
      apply({next, {}}, tr("Change the text form"));
    } else {
      session_->selection()->setCurrent(Choice{next, {}, {}, {}, {}, {}});
    }
    return {};
  } catch (const Error& error) {
    return QString::fromStdString(error.what());
  }
}

QJsonObject ArchitectureEditor::history() const {
  QJsonArray steps;
  for (int i = 0; i < stack_.count(); ++i) {
    const auto* command = static_cast<const ArchCommand*>(stack_.command(i));
    if (i == 0) steps.append(QJsonObject{{"architecture", QString::fromStdString(to_text(command->before()))}});
    steps.append(QJsonObject{{"architecture", QString::fromStdString(to_text(command->after()))}, {"text", command->text()}});
  }
  return steps.isEmpty() ? QJsonObject() : QJsonObject{{"steps", steps}, {"done", stack_.index()}};
}

void ArchitectureEditor::setHistory(const QJsonObject& history) {
  const QJsonArray steps = history["steps"].toArray();
  const int done = history["done"].toInt();
  if (!hasArch() || steps.size() < 2 || done < 0 || done >= steps.size()) return;
  std::vector<Architecture> archs;
  for (const QJsonValue& step : steps) {
    try {
      archs.push_back(architecture_from_text(step.toObject()["architecture"].toString().toStdString()));
    } catch (const Error&) {
      return;
    }
    if (!space().has_weights_for(archs.back())) return;
  }
  if (!(archs.front() == origin_.arch) || !(archs[static_cast<std::size_t>(done)] == arch())) return;
  stack_.clear();
  for (std::size_t i = 1; i < archs.size(); ++i) stack_.push(new ArchCommand(this, archs[i - 1], archs[i], steps[static_cast<qsizetype>(i)].toObject()["text"].toString()));
  stack_.setIndex(done);
}

void ArchitectureEditor::select(const LayerRef& ref) {
  if (selected_ == ref) return;
  selected_ = ref;
  emit selectionChanged();
}

LayerMs layerMs(const Session& session, const Choice& choice) {
  const std::optional<LatencyParts> parts = session.parts(choice);
  if (!parts) return {};
  LayerMs ms;
  ms.measured = parts->measured();
  for (int layer = 1; layer <= choice.arch.encoder_depth(); ++layer) ms.encoder.push_back(parts->encoder_layer_ms(layer));
  for (int layer = 1; layer <= choice.arch.decoder_depth(); ++layer) ms.decoder.push_back(parts->decoder_layer_ms(layer));
  const auto see = [&](const LatencyParts& other, const Architecture& arch) {
    for (int layer = 1; layer <= arch.encoder_depth(); ++layer) ms.longest = std::max(ms.longest, other.encoder_layer_ms(layer));
    for (int layer = 1; layer <= arch.decoder_depth(); ++layer) ms.longest = std::max(ms.longest, other.decoder_layer_ms(layer));
  };
  see(*parts, choice.arch);
  const auto see_too = [&](const Choice& other) {
    if (const std::optional<LatencyParts> more = session.parts(other)) see(*more, other.arch);
  };
  const SearchSpace& space = session.spaceOf(choice);
  if (!space.encoder_dims.empty() && !space.decoder_dims.empty()) {
    for (const Architecture& end : {space.largest(), space.smallest()}) {
      Choice one;
      one.arch = end;
      one.space = choice.space;
      see_too(one);
    }
  }
  for (const Choice& pinned : session.pinned()) see_too(pinned);
  return ms;
}

QString partsBasis(const LatencyParts& parts) {
  switch (parts.basis) {
    case LatencyParts::Basis::measured: return ArchitectureEditor::tr("measured here");
    case LatencyParts::Basis::profiles: return ArchitectureEditor::tr("estimated from %n architecture(s) measured here", nullptr, parts.architectures);
    case LatencyParts::Basis::flops: break;
  }
  return ArchitectureEditor::tr("estimated from FLOPs");
}

}  // namespace hat::ui
