// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deliveryfigurespane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "domain/weeks.h"
#include "engine/planzone.h"
#include "engine/rolloutfacts.h"
#include "views/common/charts.h"
#include "views/common/dialogparts.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum WeekColumn { BeginColumn, DeployedColumn, FailedColumn };
constexpr int wholeCycle = 0; ///< Instead of a number of weeks.
constexpr int usualSpan = 1;  ///< Of those offered.

bool hasDeployments(const DoraFigures &figures)
{
    return std::ranges::any_of(figures.weeks, [](const DeploymentWeek &week) { return week.deployed > 0; });
}

} // namespace

FigureCard::FigureCard(DoraMeasure measure)
    : m_title(plainLabel(doraTitle(measure))), m_value(plainLabel()), m_basis(plainLabel()), m_definition(plainLabel(doraDefinition(measure)))
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::TabFocus);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.8);
    m_value->setFont(big);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {m_title, m_value, m_basis, m_definition}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        layout->addWidget(label);
    }
    layout->addStretch();
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_definition->text());
    tint();
}

void FigureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void FigureCard::tint()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(palette()).mutedText);
    m_definition->setPalette(muted);
}

void FigureCard::setFigure(const DoraFigure &figure)
{
    m_value->setText(figure.value ? doraValue(figure) : tr("–"));
    m_basis->setText(doraBasis(figure));
    setAccessibleName(tr("%1: %2. %3").arg(m_title->text(), figure.value ? doraValue(figure) : tr("no value"), m_basis->text()));
}

QString FigureCard::value() const
{
    return m_value->text();
}

QString FigureCard::basis() const
{
    return m_basis->text();
}

DeliveryFiguresPane::DeliveryFiguresPane(PlanDocument &document, PlanSelection &selection)
    : m_document(document), m_selection(selection), m_span(new QComboBox), m_counted(plainLabel()), m_chart(new Chart), m_table(new QTableWidget)
{
    for (const int weeks : {4, 12, 26, 52})
        m_span->addItem(tr("The last %1 weeks").arg(weeks), weeks);
    m_span->setCurrentIndex(usualSpan);
    m_span->setAccessibleName(tr("Span"));
    build();
    connect(m_span, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        refresh();
    });
}

void DeliveryFiguresPane::build()
{
    const int em = fontMetrics().height();
    auto *cards = new QGridLayout;
    int column = 0;
    for (const DoraMeasure measure :
         {DoraMeasure::DeploymentFrequency, DoraMeasure::LeadTime, DoraMeasure::ChangeFailureRate, DoraMeasure::TimeToRestore}) {
        auto *card = new FigureCard(measure);
        m_cards.push_back(card);
        cards->addWidget(card, 0, column);
        cards->setColumnStretch(column++, 1);
    }
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Week from"), tr("Deployments"), tr("Of these failed")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Deployments of each week"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_chart->setAccessibleName(tr("Deployments of each week; the figures stand in the table beside it"));
    m_chart->setMinimumHeight(em * 12);
    auto *weeks = new QSplitter(Qt::Horizontal);
    weeks->addWidget(m_chart);
    weeks->addWidget(m_table);
    weeks->setStretchFactor(0, 3);
    weeks->setStretchFactor(1, 1);
    auto *above = new QHBoxLayout;
    above->addWidget(m_span);
    above->addWidget(m_counted, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(above);
    layout->addLayout(cards);
    layout->addWidget(weeks, 1);
    setFocusProxy(m_span);
}

QString DeliveryFiguresPane::counted() const
{
    return m_counted->text();
}

void DeliveryFiguresPane::offerCycle(const std::optional<ReleaseCycle> &cycle)
{
    const int at = m_span->findData(wholeCycle);
    const Release *release = cycle ? m_document.plan().find(cycle->release) : nullptr;
    const QString text = release ? tr("The cycle of %1").arg(displayName(m_document.plan(), *release)) : QString();
    if (at < 0 && release)
        m_span->addItem(text, wholeCycle);
    else if (at >= 0 && release)
        m_span->setItemText(at, text);
    else if (at >= 0)
        m_span->removeItem(at);
}

DoraQuestion DeliveryFiguresPane::question() const
{
    const Plan &plan = m_document.plan();
    const Release *release = plan.find(m_selection.release());
    DoraQuestion question;
    question.product = release ? release->product : ProductId();
    question.zone = planZone(plan);
    question.now = m_document.clock().now();
    question.firstDayOfWeek = Qt::DayOfWeek(plan.settings().firstDayOfWeek);
    question.sides = sideHistory(plan, m_document.timetable());
    return question;
}

DoraFigures DeliveryFiguresPane::figuresOf(DoraQuestion question, const std::optional<ReleaseCycle> &cycle) const
{
    const int weeks = m_span->currentData().toInt();
    question.to = m_document.today();
    question.from = question.to.addDays(1 - daysOfAWeek * weeks);
    if (weeks == wholeCycle && cycle) {
        question.from = cycle->first;
        question.to = cycle->last;
    }
    return readDora(m_document.plan(), question);
}

/// Of a release that is long out, the last weeks tell nothing.
DoraFigures DeliveryFiguresPane::usefulFigures(const DoraQuestion &question, const std::optional<ReleaseCycle> &cycle)
{
    if (m_isChosen)
        return figuresOf(question, cycle);
    m_span->setCurrentIndex(usualSpan);
    DoraFigures figures = figuresOf(question, cycle);
    if (!cycle || hasDeployments(figures))
        return figures;
    m_span->setCurrentIndex(m_span->findData(wholeCycle));
    DoraFigures ofCycle = figuresOf(question, cycle);
    if (hasDeployments(ofCycle))
        return ofCycle;
    m_span->setCurrentIndex(usualSpan);
    return figures;
}

void DeliveryFiguresPane::refresh()
{
    const Plan &plan = m_document.plan();
    const auto cycle = releaseCycle(plan, m_document.timetable(), m_selection.release(), m_document.today());
    offerCycle(cycle);
    const DoraQuestion question = this->question();
    const DoraFigures figures = usefulFigures(question, cycle);
    const std::array<const DoraFigure *, 4> values{&figures.frequency, &figures.leadTime, &figures.failureRate, &figures.restore};
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFigure(*values[i]);
    QStringList names;
    for (const EnvironmentId id : figures.counted) {
        if (const Environment *environment = plan.find(id))
            names << environment->name;
    }
    const Product *product = plan.find(question.product);
    if (names.isEmpty())
        m_counted->setText(tr("There is no environment yet into which deployments could count."));
    else if (product)
        m_counted->setText(tr("Deployments of %1 into %2 count.").arg(product->name, names.join(tr(" and "))));
    else
        m_counted->setText(tr("Deployments of all products into %1 count.").arg(names.join(tr(" and "))));
    if (figures.counted.size() > 1 && !question.sides.isEmpty())
        m_counted->setText(m_counted->text() + u' ' + tr("What comes to the idle side counts when customers are switched to it."));
    showWeeks(figures);
}

void DeliveryFiguresPane::showWeeks(const DoraFigures &figures)
{
    const Theme &theme = Theme::of(palette());
    ChartContent content;
    content.valueTitle = tr("Deployments");
    content.placeholder = tr("No deployment falls into these weeks; promote builds on the board, or import what your pipelines did.");
    ChartSeries sound{tr("Went well"), ChartSeries::Shape::Bars, QBrush(theme.releaseMark(0)), {}};
    ChartSeries failed{tr("Failed"), ChartSeries::Shape::Bars, QBrush(theme.errorText, Qt::BDiagPattern), {}};
    m_table->setRowCount(int(figures.weeks.size()));
    int row = 0;
    for (const DeploymentWeek &week : figures.weeks) {
        content.categories << locale().toString(week.first, u"d MMM"_s);
        sound.values.push_back(week.deployed - week.failed);
        failed.values.push_back(week.failed);
        const QStringList cells{locale().toString(week.first, u"ddd d MMM yyyy"_s), locale().toString(week.deployed), locale().toString(week.failed)};
        for (int column = BeginColumn; column <= FailedColumn; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == BeginColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        ++row;
    }
    content.series = {sound, failed};
    m_chart->setContent(content);
}

} // namespace Plimsoll
