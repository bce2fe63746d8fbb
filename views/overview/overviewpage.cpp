// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewpage.h"

#include "document/fitsearch.h"
#include "document/forecasting/forecastjob.h"
#include "document/plandocument.h"
#include "document/problemsearch.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/fit/fittexts.h"
#include "engine/sentences.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/overview/oddsnote.h"
#include "views/overview/weeklist.h"
#include "views/reports/reportstatus.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t mostDates = 5;
constexpr size_t mostRisks = 5;
constexpr size_t mostGates = 6;
constexpr size_t mostProblems = 6;
constexpr size_t mostMessages = 5;

} // namespace

OverviewPage::OverviewPage(PlanDocument &document, PlanSelection &, QWidget *parent)
    : Page(parent), m_document(document), m_layout(new QStackedLayout(this)), m_empty(new EmptyState), m_week(new WeekList),
      m_fit(new FitSearch(document, FitSearch::Extent::AnswerOnly, this)), m_search(ProblemSearch::of(document)),
      m_odds(ForecastJob::of(document))
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setWidget(makeContent());
    // Its lists take the keyboard, and are scrolled to.
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Base);
    m_layout->addWidget(scroll);
    m_layout->addWidget(m_empty);
    setFocusProxy(&list(u"releases"_s));
    m_begin = new QAction(tr("Add milestones"), this);
    connect(m_begin, &QAction::triggered, this, [this] { Q_EMIT placeRequested({u"milestones"_s, {}}); });
    connect(&m_search, &ProblemSearch::found, this, &OverviewPage::refresh);
    connect(&m_odds, &ForecastJob::changed, this, &OverviewPage::takeOdds);
    connect(m_fit, &FitSearch::found, this, &OverviewPage::showFit);
    connect(m_week, &WeekList::personChanged, this, &OverviewPage::fillWeek);
    connect(m_week, &WeekList::ticked, this, &OverviewPage::tick, Qt::QueuedConnection);
    connect(m_week, &WeekList::itemChosen, this, [this](const WeekItem &item) {
        Q_EMIT placeRequested({pageOf(item.record.table), item.record});
    });
    fill();
}

QLabel *OverviewPage::makeHeading(const QString &text) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setBold(true);
    label->setFont(strong);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

void OverviewPage::addPart(QVBoxLayout &layout, const QString &id, const QString &name, const QStringList &headings,
                           const OverviewList::Columns &columns)
{
    Part part{id, makeHeading(name), new OverviewList(name, headings, columns)};
    connect(part.list, &OverviewList::placeChosen, this, &OverviewPage::placeRequested);
    layout.addWidget(part.heading);
    layout.addWidget(part.list);
    m_parts.push_back(part);
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    m_status = makeHeading({});
    m_reasons = new QLabel;
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    layout->addWidget(m_status);
    layout->addWidget(m_reasons);
    layout->addWidget(new OddsNote(m_document));
    addPart(*layout, u"releases"_s, tr("Releases"), OverviewLines::releaseHeadings(), {int(OverviewLines::releaseHeadings().size()), 4, {}});
    auto *columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().height() * 2);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    // They would take the wide spacing between them for themselves.
    left->setSpacing(fontMetrics().height() / 2);
    right->setSpacing(left->spacing());
    addPart(*left, u"dates"_s, tr("Next dates"), {}, {3, 1, {}});
    addPart(*left, u"risks"_s, tr("Top risks"), {}, {3, 1, {2}});
    left->addStretch(1);
    right->addWidget(makeHeading(tr("My week")));
    right->addWidget(m_week);
    addPart(*right, u"capacity"_s, tr("Capacity"), {}, {3, 1, {0}});
    m_fitText = plainLabel();
    right->addWidget(m_fitText);
    m_fitTools = new QWidget;
    (new QHBoxLayout(m_fitTools))->setContentsMargins({});
    auto *open = new QAction(tr("Does it fit?"), m_fitTools);
    open->setToolTip(tr("Show which skills are short, and what would help"));
    connect(open, &QAction::triggered, this, [this] {
        if (m_fit->result())
            Q_EMIT fitRequested(m_fit->result()->answer.question.release);
    });
    addFitTool(open);
    setFitShown(false);
    right->addWidget(m_fitTools, 0, Qt::AlignLeading);
    addPart(*right, u"stale"_s, tr("Audiences that hold stale dates"), {}, {2, 1, {0}});
    addPart(*right, u"messages"_s, tr("Overdue messages"), {}, {3, 1, {2}});
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    layout->addLayout(columns);
    addPart(*layout, u"gates"_s, tr("Gates to decide"), {}, {3, 1, {2}});
    addPart(*layout, u"problems"_s, tr("Problems"), {}, {2, 1, {}});
    layout->addStretch(1);
    return content;
}

OverviewList &OverviewPage::list(const QString &id) const
{
    return *std::ranges::find(m_parts, id, &Part::id)->list;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::subtitle() const
{
    return dayText(m_document.today());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_outdated)
        fill();
    else
        askFit();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_fit->rest();
}

/// A page that nobody sees waits until it is shown.
void OverviewPage::refresh()
{
    m_outdated = !isVisible();
    if (!m_outdated)
        fill();
}

void OverviewPage::takeOdds()
{
    if (m_odds.forecast() == m_shownOdds)
        return;
    // What waits for a sight is filled whole then; unlike in refresh() it goes on waiting where it is visible already.
    m_outdated = m_outdated || !isVisible();
    if (m_outdated)
        return;
    m_shownOdds = m_odds.forecast();
    const ReportSource source = this->source();
    if (!source.releases().empty())
        fillStanding(source);
}

void OverviewPage::fillPart(const QString &id, const std::vector<OverviewLine> &lines)
{
    const Part &part = *std::ranges::find(m_parts, id, &Part::id);
    part.list->setLines(lines);
    part.list->setVisible(!lines.empty());
    part.heading->setVisible(!lines.empty());
}

void OverviewPage::fillCapacity(const ReportSource &source)
{
    fillPart(u"capacity"_s, OverviewLines::capacity(source));
    const QDate last = source.workSpan().second;
    if (last.isValid())
        std::ranges::find(m_parts, u"capacity"_s, &Part::id)->heading->setText(tr("Capacity until %1").arg(dayText(last)));
}

/// What depends on the odds.
void OverviewPage::fillStanding(const ReportSource &source)
{
    const bool problemsKnown = m_search.hasResult();
    showStatus(problemsKnown ? statusOf(source) : ReportStatus{tr("Looking for problems…"), ReportTone::Quiet, {}});
    fillPart(u"releases"_s, OverviewLines::releases(source, problemsKnown));
}

void OverviewPage::fill()
{
    m_outdated = false;
    m_shownOdds = m_odds.forecast();
    askFit();
    const ReportSource source = this->source();
    if (source.releases().empty()) {
        m_empty->offer(tr("There is nothing to look over yet: the plan has no release."), m_begin->text(), m_begin);
        m_layout->setCurrentWidget(m_empty);
        return;
    }
    m_layout->setCurrentIndex(0);
    fillStanding(source);
    fillPart(u"dates"_s, OverviewLines::dates(source, mostDates));
    fillPart(u"risks"_s, OverviewLines::risks(source, mostRisks));
    fillPart(u"gates"_s, OverviewLines::gates(source, mostGates));
    fillPart(u"problems"_s, OverviewLines::problems(source, mostProblems));
    fillCapacity(source);
    fillPart(u"stale"_s, OverviewLines::staleAudiences(source));
    fillPart(u"messages"_s, OverviewLines::messages(source, mostMessages));
    m_week->setSource(source, !m_document.isReadOnly());
    if (!m_fit->isOutdated())
        showFit();
}

/// Of the planned release that ships next.
void OverviewPage::askFit()
{
    ReleaseId next;
    QDate soonest;
    const QHash<ReleaseId, QDate> ships = shipDates(m_document.plan(), m_document.timetable());
    for (const Release &release : m_document.plan().table<Release>()) {
        const QDate day = ships.value(release.id);
        if (release.state != ReleaseState::Planned || !day.isValid() || day < m_document.today() || (soonest.isValid() && day >= soonest))
            continue;
        next = release.id;
        soonest = day;
    }
    if (!next.isValid()) {
        // What was asked before must not be answered any more.
        m_fit->rest();
        setFitShown(false);
    } else if (isVisible()) {
        m_fit->ask(next, {});
    }
}

void OverviewPage::showFit()
{
    const FitResult &result = *m_fit->result();
    const Release *release = result.plan.find(result.answer.question.release);
    const QString sentence = fitSentence(result.plan, result.answer);
    const QString name = release ? displayName(result.plan, *release) : QString();
    const bool lacks = result.answer.state == FitState::Short || result.answer.state == FitState::Undated;
    tellIn(*m_fitText, sentence.contains(name) ? sentence : tr("%1: %2", "release, sentence").arg(name, sentence), lacks);
    setFitShown(result.answer.state != FitState::NothingAsked);
}

void OverviewPage::setFitShown(bool shown)
{
    m_fitText->setVisible(shown);
    m_fitTools->setVisible(shown);
}

void OverviewPage::addFitTool(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    m_fitTools->layout()->addWidget(button);
}

void OverviewPage::setLeveling(QAction *level)
{
    addFitTool(level);
}

QString OverviewPage::fitText() const
{
    return m_fitText->isHidden() ? QString() : m_fitText->text();
}

void OverviewPage::fillWeek()
{
    m_week->setSource(source(), !m_document.isReadOnly());
}

ReportSource OverviewPage::source() const
{
    ReportSource made(m_document.plan(), m_document.timetable(), m_document.today(), {}, m_search.judged());
    made.setForecast(m_odds.forecast());
    return made;
}

void OverviewPage::showStatus(const ReportStatus &status)
{
    const Theme &theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, status.tone == ReportTone::Bad       ? theme.errorText
                                           : status.tone == ReportTone::Warning ? theme.warningText
                                                                                : theme.text);
    m_status->setPalette(colours);
    m_status->setText(status.word);
    m_reasons->setText(status.sentences.join(u' '));
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void OverviewPage::tick(const WeekItem &item)
{
    const auto done = m_document.execute(tickOff(m_document, item.record));
    if (!done) {
        Q_EMIT failed(done.error());
        fillWeek();
        return;
    }
    // The rest follows with the problems of the changed plan.
    fillWeek();
    const bool message = item.record.table == "message"_L1;
    Q_EMIT statusTold(message ? tr("“%1” is marked as sent; the ledger keeps what was told.").arg(item.title)
                              : tr("“%1” is done; Undo takes it back.").arg(item.title));
}

} // namespace Plimsoll
