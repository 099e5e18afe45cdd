// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/arch_editor.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "domain/latency/parts.h"
#include "ui/models/choice_json.h"
#include "ui/text/messages.h"

namespace hat::ui {

namespace {

constexpr const char* architecture_page = "architecture";

/// What an edited choice was made from; itself where it is as it was found.
const ArchitectureEntry& root_of(const ArchitectureEntry& choice) { return choice.origin ? *choice.origin : choice; }

}  // namespace

class ArchitectureEditor::ArchStep : public History::Step {
 public:
  ArchStep(ArchitectureEditor* editor, ArchitectureEntry before, ArchitectureEntry after, const QString& text)
      : Step(editor->undoStack(), architecture_page, text),
        editor_(editor),
        before_(std::move(before)),
        after_(std::move(after)) {}
  [[nodiscard]] QJsonObject json() const override { return {{"before", toJson(before_)}, {"after", toJson(after_)}}; }

 protected:
  void apply(bool forwards) override { editor_->show(forwards ? after_ : before_); }

 private:
  ArchitectureEditor* editor_;
  ArchitectureEntry before_, after_;
};

ArchitectureEditor::ArchitectureEditor(Session* session, QObject* parent) : QObject(parent), session_(session) {
  session->history()->setReader(architecture_page,
                                [this](const QJsonObject& step, const QString& text) -> std::unique_ptr<History::Step> {
                                  const auto before = choiceFromJson(step["before"].toObject(), *session_),
                                             after = choiceFromJson(step["after"].toObject(), *session_);
                                  if (!before || !after) return nullptr;
                                  return std::make_unique<ArchStep>(this, *before, *after, text);
                                });
  connect(session->selection(), &Selection::currentChanged, this, &ArchitectureEditor::currentChanged);
  connect(session, &Session::workspaceOpened, this,
          [this] { shown_.reset(); });  // the other one keeps what was edited there
  connect(session, &Session::workspaceChanged, this, &ArchitectureEditor::changed);
  currentChanged();
}

ArchitectureEditor::~ArchitectureEditor() = default;

void ArchitectureEditor::currentChanged() {
  if (!hasArch()) return emit changed();
  const ArchitectureEntry now = session_->selection()->current();
  const std::optional<ArchitectureEntry> before = std::exchange(shown_, now);
  // Numbers that arrive later, or weights of its own, belong to the same architecture: they are no jump.
  if (!applying_ && before && before->origin && !(before->arch == now.arch))
    session_->history()->push(new ArchStep(this, *before, now, tr("Choose %1").arg(now.name())));
  const int depth = selected_.side == Side::encoder ? arch().encoder_depth() : arch().decoder_depth();
  if (selected_.layer > depth) select({selected_.side, depth, selected_.row});
  emit changed();
}

void ArchitectureEditor::show(const ArchitectureEntry& choice) {
  applying_ = true;
  session_->selection()->setCurrent(choice);
  applying_ = false;
}

bool ArchitectureEditor::apply(const Edit& edit, const QString& text) {
  if (!edit.remark.isEmpty()) emit said(edit.remark);
  if (!edit.arch || !hasArch() || *edit.arch == arch()) return false;
  const auto misfits = space().weight_misfits(*edit.arch);
  if (!misfits.empty()) {
    emit said(words(misfits.front()));
    return false;
  }
  const ArchitectureEntry& now = session_->selection()->current();
  const ArchitectureEntry root = root_of(now);
  ArchitectureEntry edited = root;
  if (!(*edit.arch == root.arch))
    edited = ArchitectureEntry{
        *edit.arch, root.name(), root.detail, {}, {}, std::make_shared<const ArchitectureEntry>(root), root.space};
  session_->history()->push(new ArchStep(this, now, std::move(edited), text));
  return true;
}

QString ArchitectureEditor::applyText(const QString& text) {
  try {
    const Architecture next = architecture_from_text(text.trimmed().toStdString());
    const auto misfits = space().weight_misfits(next);
    if (!misfits.empty()) {
      const QString more = misfits.size() > 1 ? " " + tr("(and %1 more)").arg(misfits.size() - 1) : QString();
      return words(misfits.front()) + more;
    }
    if (hasArch()) {
      apply({next, {}}, tr("Change the text form"));
    } else {
      session_->selection()->setCurrent(ArchitectureEntry{next, {}, {}, {}, {}, {}});
    }
    return {};
  } catch (const Error& error) {
    return words(error);
  }
}

void ArchitectureEditor::select(const LayerRef& ref) {
  if (selected_ == ref) return;
  selected_ = ref;
  emit selectionChanged();
}

LayerMs layerMs(const Session& session, const ArchitectureEntry& choice) {
  const std::optional<LatencyParts> parts = session.device()->parts(choice);
  if (!parts) return {};
  LayerMs ms;
  ms.measured = parts->measured();
  for (int layer = 1; layer <= choice.arch.encoder_depth(); ++layer)
    ms.encoder.push_back(parts->encoder_layer_ms(layer));
  for (int layer = 1; layer <= choice.arch.decoder_depth(); ++layer)
    ms.decoder.push_back(parts->decoder_layer_ms(layer));
  const auto see = [&](const LatencyParts& other, const Architecture& arch) {
    for (int layer = 1; layer <= arch.encoder_depth(); ++layer)
      ms.longest = std::max(ms.longest, other.encoder_layer_ms(layer));
    for (int layer = 1; layer <= arch.decoder_depth(); ++layer)
      ms.longest = std::max(ms.longest, other.decoder_layer_ms(layer));
  };
  see(*parts, choice.arch);
  const auto see_too = [&](const ArchitectureEntry& other) {
    if (const std::optional<LatencyParts> more = session.device()->parts(other)) see(*more, other.arch);
  };
  const SearchSpace& space = session.spaceOf(choice);
  if (!space.encoder_dims.empty() && !space.decoder_dims.empty()) {
    for (const Architecture& end : {space.largest(), space.smallest()}) {
      ArchitectureEntry one;
      one.arch = end;
      one.space = choice.space;
      see_too(one);
    }
  }
  for (const ArchitectureEntry& pinned : session.pinned()) see_too(pinned);
  return ms;
}

QString partsBasis(const LatencyParts& parts) {
  switch (parts.basis) {
    case LatencyParts::Basis::measured: return ArchitectureEditor::tr("measured here");
    case LatencyParts::Basis::profiles:
      return ArchitectureEditor::tr("estimated from %n architecture(s) measured here", nullptr, parts.architectures);
    case LatencyParts::Basis::flops: break;
  }
  return ArchitectureEditor::tr("estimated from FLOPs");
}

}  // namespace hat::ui
