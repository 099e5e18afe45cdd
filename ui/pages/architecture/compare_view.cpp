// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/architecture/compare_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "domain/arch/cost.h"
#include "domain/latency/parts.h"
#include "ui/controls/controls.h"
#include "ui/graph/arch_layout.h"
#include "ui/graph/arch_painter.h"
#include "ui/models/data_table.h"
#include "ui/models/published_catalog.h"
#include "ui/pages/architecture/architecture_words.h"
#include "ui/plots/export.h"
#include "ui/text/numbers.h"
#include "ui/theme/bind_text.h"
#include "ui/theme/when_seen.h"

namespace hat::ui {
namespace {

/// With its sign always shown, and nothing but "0.0" where it rounds to nothing.
QString signed_number(double value, int decimals) {
  const bool zero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
  return (zero || value < 0 ? QString() : QString("+")) + number(zero ? 0.0 : value, decimals);
}

double loss_of(const Session& session, const ArchitectureEntry& choice) { return session.losses()->of(choice); }

}  // namespace

void CompareTable::set(const Session& session, const QList<ArchitectureEntry>& choices,
                       const std::vector<GeneRow>& genes) {
  beginResetModel();
  lines_.clear();
  count_ = static_cast<int>(choices.size());
  enum Better { nobody, lower, higher };
  constexpr int as_ms = -1;  // for `decimals`: as milliseconds are written
  const auto add = [&](const QString& name, auto value_of, int decimals, const QString& unit, Better better) {
    Line line;
    line.name = name;
    std::vector<double> values;
    for (const ArchitectureEntry& choice : choices) values.push_back(value_of(choice));
    if (std::none_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); })) return;
    double best = std::nan("");
    for (int i = 0; i < count_; ++i) {
      const double value = values[i];
      line.values << (std::isfinite(value) ? (decimals == as_ms ? msNumber(value) : number(value, decimals)) + unit
                                           : tr("unknown"));
      line.differs = line.differs || line.values.last() != line.values.first();
      if (!std::isfinite(value) || better == nobody) continue;
      if (!std::isfinite(best) || (better == lower ? value < best : value > best)) best = value, line.better = i;
    }
    // Beside one that is not known, nobody can say.
    if (std::any_of(values.begin(), values.end(), [](double v) { return !std::isfinite(v); })) line.better = -1;
    // Equal as shown is equal.
    if (line.better >= 0 && std::count(line.values.begin(), line.values.end(), line.values[line.better]) > 1)
      line.better = -1;
    if (count_ == 2 && std::isfinite(values[0]) && std::isfinite(values[1])) {
      const double change = values[1] - values[0];
      line.change = signed_number(change, decimals != as_ms ? decimals : std::abs(change) < 1000 ? 1 : 0) + unit;
    }
    line.numbers = std::move(values);
    line.unit = unit.trimmed();
    lines_.push_back(std::move(line));
  };
  if (rows_ != Rows::differences) {
    add(
        tr("Parameters"),
        [&](const ArchitectureEntry& c) { return params_of(c.arch, session.spaceOf(c).qkv_dim) / 1e6; }, 2, " M",
        nobody);
    const auto gflops = [&](const ArchitectureEntry& c) {
      const SearchSpace& space = session.spaceOf(c);
      return static_cast<double>(flops_of(c.arch, space.qkv_dim, space.tokens)) / 1e9;
    };
    add(tr("FLOPs"), gflops, 2, " G", nobody);
    add(
        session.device()->name().isEmpty() ? tr("Latency, predicted")
                                           : tr("Latency, predicted, %1").arg(session.device()->name()),
        [&](const ArchitectureEntry& c) { return session.device()->predictedMs(c); }, as_ms, " " + tr("ms"), lower);
    if (const UpperBound bound = session.bound(); bound.factor)
      add(
          tr("At most, with %1").arg(percent(bound.confidence)),
          [&session, bound](const ArchitectureEntry& c) { return bound.at_most(session.device()->predictedMs(c)); }, 2,
          " " + tr("ms"), lower);
    add(
        tr("Latency, measured"), [](const ArchitectureEntry& c) { return orNan(c.numbers.latency_ms); }, as_ms,
        " " + tr("ms"), lower);
    add(
        tr("Proxy loss, bits per token"), [&](const ArchitectureEntry& c) { return loss_of(session, c); }, 3, {},
        lower);
    for (const auto& [key, device] : publishedDevices())
      add(
          tr("Latency, published, %1").arg(device),
          [&key = key](const ArchitectureEntry& c) { return orNan(c.published.ms_on(key)); }, as_ms, " " + tr("ms"),
          lower);
    add(
        tr("BLEU, HAT's scoring, published"), [](const ArchitectureEntry& c) { return orNan(c.published.bleu); }, 1, {},
        higher);
    add(
        tr("BLEU, sacreBLEU's scoring, published"),
        [](const ArchitectureEntry& c) { return orNan(c.published.sacrebleu); }, 1, {}, higher);
    add(
        tr("BLEU, sacreBLEU's scoring"), [](const ArchitectureEntry& c) { return orNan(c.numbers.bleu); }, 1, {},
        higher);
  }
  if (rows_ != Rows::numbers) {
    for (const GeneRow& gene : genes) {
      if (rows_ == Rows::differences && !gene.differs) continue;
      Line line;
      line.name = gene.name;
      line.values = gene.values;
      line.differs = gene.differs;
      line.gene = true;
      // The narrow list says who has a layer; what it is like stands in the drawing and in the long table.
      if (gene.whole && rows_ == Rows::differences)
        for (int i = 0; i < count_; ++i)
          if (gene.layer <=
              (gene.side == Side::encoder ? choices[i].arch.encoder_depth() : choices[i].arch.decoder_depth()))
            line.values[i] = QString::fromUtf8("✓");
      lines_.push_back(std::move(line));
    }
  }
  endResetModel();
}

QString CompareTable::plainName(int row) const {
  const Line& line = lines_.at(static_cast<std::size_t>(row));
  return line.unit.isEmpty() ? line.name : line.name + ", " + line.unit;
}

QString CompareTable::plainValue(int row, int choice) const {
  const Line& line = lines_.at(static_cast<std::size_t>(row));
  return line.numbers.empty() ? line.values.value(choice) : csvCell(line.numbers.at(static_cast<std::size_t>(choice)));
}

int CompareTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}
int CompareTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + CompareView::most + (rows_ == Rows::numbers ? 1 : 0);
}

QVariant CompareTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Line& line = lines_[index.row()];
  const int column = index.column(), which = column - 1;
  if (role == Qt::TextAlignmentRole) return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::FontRole &&
      ((which >= 0 && which == line.better) || (line.gene && line.differs && rows_ == Rows::everything))) {
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
  }
  if (role == Qt::ToolTipRole) return column == 0 ? line.name : line.values.value(which);
  if (role == Qt::ForegroundRole) {
    if (column == 1 + CompareView::most) return theme().text2;
    // In the long table, what is the same steps back.
    if (line.gene && !line.differs) return theme().text3;
  }
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  if (column == 0) return line.name;
  if (which < line.values.size())
    return (which == line.better ? QString::fromUtf8("✓ ") : QString()) + line.values[which];
  return column == 1 + CompareView::most ? line.change : QString();
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (section == 0) return rows_ == Rows::numbers ? QString() : tr("Gene");
  if (section <= count_) return compareLetter(section - 1);
  return section == 1 + CompareView::most && count_ == 2 ? QString::fromUtf8("B − A") : QString();
}

/// The drawings; a click on one makes it current.
class CompareView::Drawings : public QWidget {
 public:
  explicit Drawings(CompareView* view) : QWidget(view), view_(view) {
    whenScaled(this, [this] { setMinimumHeight(scaled(300)); });
    setMouseTracking(true);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    view_->paintDrawings(painter, size());
  }
  void mousePressEvent(QMouseEvent* event) override {
    if (const int i = at(event->position().x()); i >= 0)
      view_->session_->selection()->setCurrent(ArchitectureEntry(view_->choices_[i]));
  }
  void mouseMoveEvent(QMouseEvent* event) override {
    const int i = at(event->position().x());
    view_->session_->selection()->setHovered(i < 0 ? std::nullopt : std::optional(view_->choices_[i]));
    if (i >= 0)
      emit view_->hint(
          CompareView::tr("%1, %2. A click makes it current.").arg(compareLetter(i), view_->choices_[i].name()));
  }
  void leaveEvent(QEvent*) override { view_->session_->selection()->setHovered(std::nullopt); }

 private:
  [[nodiscard]] int at(double x) const {
    const auto count = static_cast<int>(view_->choices_.size());
    return count == 0 ? -1 : std::clamp(static_cast<int>(x * count / std::max(1, width())), 0, count - 1);
  }
  CompareView* view_;
};

CompareView::CompareView(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
  drawings_ = bindName(new Drawings(this), [] { return tr("Drawings side by side; the table holds the same"); });
  number_model_ = new CompareTable(CompareTable::Rows::numbers, this);
  all_model_ = new CompareTable(CompareTable::Rows::everything, this);
  difference_model_ = new CompareTable(CompareTable::Rows::differences, this);
  numbers_ = bindName(new DataTable, [] { return tr("Numbers of the compared architectures"); });
  all_ = bindName(new DataTable, [] { return tr("Every gene of the compared architectures"); });
  list_ = bindName(new DataTable, [] { return tr("Differences"); });
  numbers_->setObjectName("compareNumbers");
  list_->setObjectName("differences");

  auto* pictures = new QWidget;
  auto* column = new QVBoxLayout(pictures);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(drawings_, 1);
  column->addWidget(new Hairline);
  auto* under = new QVBoxLayout;
  under->setContentsMargins(16, 0, 16, 8);
  under->addWidget(numbers_);
  bars_ = new CompareBars;
  under->addWidget(bars_);
  column->addLayout(under);
  auto* table = new QWidget;
  auto* table_column = new QVBoxLayout(table);
  table_column->setContentsMargins(16, 0, 16, 8);
  table_column->addWidget(all_);
  stack_ = new QStackedWidget;
  stack_->addWidget(pictures);
  stack_->addWidget(table);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(0, 0, 0, 0);
  page->addWidget(stack_);

  inspector_ = new QWidget(this);
  inspector_->hide();
  auto* part = new QVBoxLayout(inspector_);
  part->setContentsMargins(0, 0, 0, 0);
  part->setSpacing(4);
  list_head_ = new SectionHead;
  part->addWidget(list_head_);
  part->addWidget(list_);
  connect(list_, &DataTable::rowActivated, this, &CompareView::pointOut);
  // Another current one: a loss that arrived, or other numbers of one of these.
  whenSeen(this, [this] { refresh(); })
      ->on(session->device(), &DeviceState::predictorChanged)
      ->on(session->device(), &DeviceState::partsChanged)
      ->on(session->budget(), &Budget::confidenceChanged)
      ->on(session->selection(), &Selection::currentChanged);
  bindTexts(this, [this] { setChoices(choices_); });
}

void CompareView::setChoices(const QList<ArchitectureEntry>& choices) {
  choices_ = choices.mid(0, most);
  std::vector<Architecture> archs;
  for (const ArchitectureEntry& choice : choices_) archs.push_back(choice.arch);
  differences_ = differingRows(archs);
  marks_ = marksOf(differences_);
  pointed_ = -1;
  refresh();
  emit changed();
}

void CompareView::pointOut(int difference) {
  pointed_ = difference >= 0 && difference < static_cast<int>(differences_.size()) ? difference : -1;
  if (pointed_ >= 0)
    list_->selectRow(pointed_);
  else
    list_->clearSelection();
  drawings_->update();
  emit changed();
}

void CompareView::setAsTable(bool table) { stack_->setCurrentIndex(table ? 1 : 0); }
bool CompareView::isTable() const { return stack_->currentIndex() == 1; }

void CompareView::refresh() {
  std::vector<Architecture> archs;
  for (const ArchitectureEntry& choice : choices_) archs.push_back(choice.arch);
  const std::vector<GeneRow> genes = geneRows(archs);
  number_model_->set(*session_, choices_, genes);
  all_model_->set(*session_, choices_, genes);
  difference_model_->set(*session_, choices_, genes);
  // Columns of those that are not there are hidden: the tables were laid out for four.
  const int count = static_cast<int>(choices_.size());
  for (DataTable* table : {numbers_, all_, list_}) {
    QList<int> widths{120};
    for (int i = 0; i < most; ++i) widths << (i < count ? (table == list_ ? (count > 2 ? 44 : 52) : 124) : 0);
    if (table == numbers_) widths << (count == 2 ? 124 : 0);
    table->setModelAndColumns(table == numbers_ ? number_model_
                              : table == all_   ? all_model_
                                                : difference_model_,
                              widths, 0);
    for (int i = 0; i < widths.size(); ++i) table->setColumnHidden(i, widths[i] == 0);
  }
  const int row = scaled(24);
  numbers_->setFixedHeight((number_model_->rowCount() + 1) * row + 2);
  list_->setFixedHeight((difference_model_->rowCount() + 1) * row + 2);
  std::vector<std::optional<LatencyParts>> parts;
  for (const ArchitectureEntry& choice : choices_) parts.push_back(session_->device()->parts(choice));
  bars_->set(parts);
  list_head_->setTitle(tr("%n difference(s)", nullptr, static_cast<int>(differences_.size())));
  drawings_->update();
}

const MsBar* CompareView::bar(int choice) const { return bars_->bar(choice); }

QString CompareView::barTitle() const { return bars_->title(); }

SearchSpace CompareView::spaceOfAll() const {
  SearchSpace all = session_->spaceOf(choices_.first());
  for (const ArchitectureEntry& choice : choices_) {
    const SearchSpace& other = session_->spaceOf(choice);
    if (other == all) continue;
    const auto join = [](std::vector<int>& into, const std::vector<int>& from) {
      into.insert(into.end(), from.begin(), from.end());
    };
    join(all.encoder_dims, other.encoder_dims);
    join(all.decoder_dims, other.decoder_dims);
    join(all.encoder_ffn_dims, other.encoder_ffn_dims);
    join(all.decoder_ffn_dims, other.decoder_ffn_dims);
    join(all.encoder_depths, other.encoder_depths);
    join(all.decoder_depths, other.decoder_depths);
  }
  return all;
}

QSize CompareView::drawingsSize() const {
  // Behind the table they have no size of their own yet.
  return isTable() ? QSize(width(), std::max(drawings_->minimumHeight(), drawings_->height())) : drawings_->size();
}

void CompareView::paintDrawings(QPainter& painter, const QSizeF& size) const {
  const Theme& t = theme();
  const auto count = static_cast<double>(choices_.size());
  if (count < 1) return;
  const double scale = ThemeManager::instance().textScale(), width = size.width() / count, head = scaled(40);
  const GeneRow* focus = pointed_ >= 0 ? &differences_[pointed_] : nullptr;
  const SearchSpace space = spaceOfAll();
  for (int i = 0; i < static_cast<int>(choices_.size()); ++i) {
    const ArchitectureEntry& choice = choices_[i];
    const double left = i * width;
    painter.save();
    painter.translate(left, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    const double badge = scaled(18), y = scaled(10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text1);
    painter.drawRoundedRect(QRectF(24, y, badge, badge), 3, 3);
    painter.setPen(t.base);
    painter.setFont(fontFor(Role::caption, QFont::DemiBold));
    painter.drawText(QRectF(24, y, badge, badge), Qt::AlignCenter, compareLetter(i));
    const double from = 24 + badge + 8;
    painter.setPen(t.text1);
    painter.setFont(fontFor(Role::body, QFont::DemiBold));
    const QFontMetricsF strong(painter.font());
    const QString name = strong.elidedText(choice.name(), Qt::ElideRight, width - from - 16);
    painter.drawText(QRectF(from, y - 3, width - from - 8, badge + 6), Qt::AlignLeft | Qt::AlignVCenter, name);
    const double ms = session_->device()->predictedMs(choice),
                 room = width - from - strong.horizontalAdvance(name) - 24;
    QString more = choice.numbers.bleu ? bleu(*choice.numbers.bleu) : std::isfinite(ms) ? milliseconds(ms) : QString();
    painter.setPen(t.text2);
    painter.setFont(fontFor(Role::small));
    if (QFontMetricsF(painter.font()).horizontalAdvance(more) < room)
      painter.drawText(QRectF(from + strong.horizontalAdvance(name) + 8, y - 3, room, badge + 6),
                       Qt::AlignLeft | Qt::AlignVCenter, more);
    if (i > 0) painter.fillRect(QRectF(0, 12, 1, size.height() - 24), t.line);
    painter.translate(8, head);
    const QSizeF each(width - 16, size.height() - head);
    const ArchLayout layout = layoutArchitecture(choice.arch, space, each, 0, scale, true);
    ArchEmphasis emphasis;
    emphasis.interactive = false;
    emphasis.marks = &marks_;
    emphasis.focus = focus;
    painter.setClipRect(QRectF(0, 0, each.width() + 8, each.height()));
    // Where even the smallest pitch is too high, the picture shrinks as a whole.
    if (layout.size.height() > each.height() + 1)
      painter.scale(each.height() / layout.size.height(), each.height() / layout.size.height());
    paintArchitecture(painter, layout, choice.arch, space, {}, emphasis, t);
    painter.restore();
  }
}

QString CompareView::csv() const {
  QStringList names{csvCell(tr("Gene"))}, ids{csvCell(tr("Id"))}, texts{csvCell(tr("Text form"))};
  for (int i = 0; i < choices_.size(); ++i) {
    names << csvCell(compareLetter(i) + ": " + choices_[i].name());
    ids << QString::fromStdString(id_of(choices_[i].arch));
    texts << csvCell(QString::fromStdString(to_text(choices_[i].arch)));
  }
  QString text = names.join(',') + '\n' + ids.join(',') + '\n' + texts.join(',') + '\n';
  for (int row = 0; row < all_model_->rowCount(); ++row) {
    QStringList cells{csvCell(all_model_->plainName(row))};
    for (int i = 0; i < choices_.size(); ++i) cells << csvCell(all_model_->plainValue(row, i));
    text += cells.join(',') + '\n';
  }
  return text;
}

}  // namespace hat::ui
