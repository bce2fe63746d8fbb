// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/skillpane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/weeks.h"
#include "views/capacity/capacityrows.h"
#include "views/capacity/capacityview.h"
#include "views/capacity/skillloadmodel.h"
#include "views/common/charts.h"
#include "views/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostWeeks = 26;
constexpr int mostMonths = 12;
constexpr int askedTint = 0;

} // namespace

SkillPane::SkillPane(PlanDocument &document, CapacityView &grid, QWidget *parent)
    : QWidget(parent), m_document(document), m_grid(grid), m_model(new SkillLoadModel(this)), m_skills(new QComboBox),
      m_units(new QComboBox), m_note(new QLabel), m_chart(new Chart), m_table(new QTableView)
{
    build();
    connect(&grid, &CapacityView::reckoned, this, &SkillPane::refresh);
    connect(m_skills, &QComboBox::activated, this, &SkillPane::refresh);
    connect(m_units, &QComboBox::activated, this, &SkillPane::refresh);
}

void SkillPane::build()
{
    m_skills->setAccessibleName(tr("Skill"));
    m_skills->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_units->setAccessibleName(tr("Span of a row"));
    m_units->addItems({tr("By week"), tr("By month")});
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_chart->setAccessibleName(tr("Capacity against demand"));
    m_chart->setMinimumWidth(fontMetrics().height() * 16);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Capacity against demand"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *copy = new QAction(tr("Copy table"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &SkillPane::copyTable);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_skills);
    bar->addWidget(m_units);
    bar->addWidget(m_note, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3'000, 2'000});
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 4;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
}

SkillId SkillPane::skill() const
{
    return SkillId(m_skills->currentData().toLongLong());
}

QString SkillPane::note() const
{
    return m_note->text();
}

void SkillPane::readSkills()
{
    std::vector<std::pair<QString, qint64>> skills;
    for (const Skill &skill : m_document.plan().table<Skill>())
        skills.emplace_back(skill.name, skill.id.value());
    std::sort(skills.begin(), skills.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    bool same = int(skills.size()) == m_skills->count();
    for (int i = 0; same && i < m_skills->count(); ++i)
        same = m_skills->itemText(i) == skills[size_t(i)].first && m_skills->itemData(i).toLongLong() == skills[size_t(i)].second;
    if (same)
        return;
    const QVariant before = m_skills->currentData();
    m_skills->clear();
    for (const auto &[name, id] : skills)
        m_skills->addItem(name, id);
    const int known = m_skills->findData(before);
    m_skills->setCurrentIndex(known >= 0 ? known : tightest());
}

int SkillPane::tightest() const
{
    int found = m_skills->count() > 0 ? 0 : -1;
    double most = 0.0;
    for (int i = 0; i < m_skills->count(); ++i) {
        for (const SkillLoadRow &row : reckon(SkillId(m_skills->itemData(i).toLongLong()))) {
            if (row.hours.share() > most) {
                most = row.hours.share();
                found = i;
            }
        }
    }
    return found;
}

QDate SkillPane::firstDay(SkillId skill) const
{
    const QDate today = m_document.today();
    QDate first;
    for (const DemandPiece &piece : m_grid.demand().pieces()) {
        if (piece.skill != skill || !piece.first.isValid())
            continue;
        if (piece.last >= today)
            return today;
        first = first.isValid() ? std::min(first, piece.first) : piece.first;
    }
    return first.isValid() ? first : today;
}

std::vector<SkillLoadRow> SkillPane::reckon(SkillId skill) const
{
    std::vector<SkillLoadRow> rows;
    if (!skill.isValid())
        return rows;
    const bool months = m_units->currentIndex() == 1;
    const DaySpan grid = m_grid.days();
    QDate day = firstDay(skill);
    if (day < grid.first || day > grid.last)
        day = grid.first;
    day = months ? QDate(day.year(), day.month(), 1) : weekStart(day, m_document.plan().settings().firstDayOfWeek);
    for (int i = 0; i < (months ? mostMonths : mostWeeks) && day <= grid.last; ++i) {
        const QDate next = months ? day.addMonths(1) : day.addDays(daysOfAWeek);
        const DaySpan days{std::max(day, grid.first), std::min(next.addDays(-1), grid.last)};
        rows.push_back({days, m_grid.load(CapacityRow{{}, {}, {}, 1.0, skill}, days)});
        day = next;
    }
    return rows;
}

QString SkillPane::noteText(const std::vector<SkillLoadRow> &rows) const
{
    if (!skill().isValid())
        return tr("The plan has no skills yet; add them in Tables, say who has them here, and how many hours releases need.");
    QStringList notes;
    const auto over = std::find_if(rows.begin(), rows.end(), [](const SkillLoadRow &row) { return row.hours.isOver(); });
    if (over != rows.end()) {
        notes << tr("More is asked for than there is from %1: %2 h against %3 h.")
                     .arg(QLocale().toString(over->days.first, u"ddd d MMM yyyy"_s), shortHours(over->hours.asked),
                          shortHours(over->hours.available()));
    }
    if (const double hours = m_grid.demand().unplaced(skill()); hours > 0)
        notes << tr("%1 h belong to releases or phases without a date and are not shown.").arg(shortHours(hours));
    return notes.join(u' ');
}

void SkillPane::refresh()
{
    // Before the grid has reckoned nobody seems to be there; it tells when it has.
    if (!isVisible() || !m_grid.capacity().first().isValid())
        return;
    readSkills();
    std::vector<SkillLoadRow> rows = reckon(skill());
    m_note->setText(noteText(rows));
    m_chart->setContent(skillChart(rows, m_units->currentIndex() == 1, Theme::of(palette())));
    m_model->setRows(std::move(rows));
}

void SkillPane::copyTable()
{
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole) : m_model->index(row, column).data()).toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void SkillPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SkillPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

ChartContent skillChart(const std::vector<SkillLoadRow> &rows, bool months, const Theme &theme)
{
    ChartContent content;
    content.valueTitle = SkillPane::tr("Hours");
    ChartSeries within{SkillPane::tr("Asked for"), ChartSeries::Shape::Bars, theme.releaseMark(askedTint), {}};
    ChartSeries over{SkillPane::tr("More than there is"), ChartSeries::Shape::Bars, QBrush(theme.errorText, Qt::BDiagPattern), {}};
    ChartSeries available{SkillPane::tr("Available"), ChartSeries::Shape::Steps, theme.text, {}};
    for (const SkillLoadRow &row : rows) {
        content.categories << QLocale().toString(row.days.first, months ? u"MMM yyyy"_s : u"d MMM"_s);
        const double there = std::max(0.0, row.hours.available());
        within.values.push_back(std::min(there, row.hours.asked));
        over.values.push_back(std::max(0.0, row.hours.asked - there));
        available.values.push_back(there);
    }
    content.series = {within, over, available};
    return content;
}

} // namespace Plimsoll
