// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/meetingscreen.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/gateedits.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/planzone.h"
#include "engine/readiness/decisionlines.h"
#include "items/decisions/votermodel.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"
#include "views/decisions/voterview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString timeLeftText(qint64 seconds)
{
    const qint64 left = std::abs(seconds);
    const qint64 days = left / 86400;
    const qint64 hours = left / 3600 % 24;
    const qint64 minutes = left / 60 % 60;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text;
    if (days > 0)
        text = MeetingScreen::tr("%1 d %2 h %3 min").arg(QString::number(days), QString::number(hours), two(minutes));
    else if (hours > 0)
        text = MeetingScreen::tr("%1 h %2 min").arg(QString::number(hours), two(minutes));
    else
        text = MeetingScreen::tr("%1 min %2 s").arg(QString::number(minutes), two(left % 60));
    return seconds < 0 ? u'\u2212' + text : text;
}

MeetingScreen::MeetingScreen(PlanDocument &document, GateId gate, QWidget *parent)
    : QWidget(parent, Qt::Window), m_document(document), m_gate(gate), m_title(plainLabel()), m_countdown(plainLabel()), m_place(plainLabel()),
      m_main(plainLabel()), m_state(plainLabel()), m_why(plainLabel()), m_tally(plainLabel()), m_told(plainLabel()), m_keys(plainLabel()),
      m_votes(new VoterView(document)), m_dissent(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Meeting"));
    // A click beside the field in which a why is typed does not end it.
    setFocusPolicy(Qt::TabFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    m_votes->setGate(gate);
    connect(&document, &PlanDocument::changed, this, &MeetingScreen::refresh);
    connect(m_votes, &VoterView::failed, this, [this](const Error &error) { tell(error.text); });
    connect(&m_clock, &QTimer::timeout, this, &MeetingScreen::tick);
    m_clock.start(1000);
    setFocus();
    refresh();
    if (const Gate *known = document.plan().find(gate); known && m_readiness.of(*known).settled)
        showPage(pages() - 1);
}

void MeetingScreen::build()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    m_countdown->setWordWrap(false);
    top->addWidget(m_countdown, 0, Qt::AlignRight | Qt::AlignTop);
    auto *left = new QVBoxLayout;
    left->addWidget(m_place);
    left->addStretch(1);
    left->addWidget(m_main);
    left->addWidget(m_state);
    left->addWidget(m_why);
    left->addStretch(2);
    auto *right = new QVBoxLayout;
    // Keys belong to the meeting, whichever part they speak to.
    m_votes->setFocusPolicy(Qt::NoFocus);
    m_votes->setColumnHidden(VoterModel::CastColumn, true);
    right->addWidget(m_tally);
    right->addWidget(m_votes, 1);
    right->addWidget(m_dissent);
    m_dissent->setAccessibleName(tr("Why not"));
    m_dissent->hide();
    auto *middle = new QHBoxLayout;
    middle->addLayout(left, 3);
    middle->addLayout(right, 2);
    m_keys->setText(tr("\u2190 \u2192 criteria   M met, X not met, O open   \u2191 \u2193 person   "
                       "G go, N no go, A abstain   D why   Enter decide   Esc leave"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_keys);
    m_told->hide();
}

QString MeetingScreen::countdown() const
{
    return m_countdown->text();
}

QString MeetingScreen::mainText() const
{
    return m_main->text();
}

/// Type grows with the window: the room reads it from afar.
void MeetingScreen::scaleType()
{
    const int unit = std::clamp(std::min(width() / 80, height() / 45), 9, 40);
    const auto use = [unit](QWidget *widget, double factor, bool bold) {
        QFont font = widget->font();
        font.setPixelSize(int(unit * factor));
        font.setBold(bold);
        widget->setFont(font);
    };
    use(m_title, 1.5, true);
    use(m_countdown, 1.5, false);
    use(m_place, 1.1, false);
    use(m_main, 3.2, true);
    use(m_state, 2.2, true);
    use(m_why, 1.6, false);
    use(m_tally, 1.3, true);
    use(m_votes, 1.3, false);
    use(m_votes->horizontalHeader(), 1.0, false);
    use(m_dissent, 1.3, false);
    use(m_told, 1.2, false);
    use(m_keys, 1.0, false);
    layout()->setContentsMargins(unit * 2, unit * 2, unit * 2, unit);
    layout()->setSpacing(unit);
    m_votes->verticalHeader()->setMinimumSectionSize(int(unit * 2.2));
}

void MeetingScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scaleType();
}

void MeetingScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && layout())
        refresh();
}

void MeetingScreen::refresh()
{
    const Plan &plan = m_document.plan();
    const Gate *gate = plan.find(m_gate);
    if (!gate) {
        close();
        return;
    }
    m_readiness.renew(plan, m_document.timetable(), m_document);
    m_criteria.clear();
    for (const Criterion *criterion : (*m_readiness).criteriaOf(m_gate))
        m_criteria.push_back(criterion->id);
    const Milestone *milestone = plan.find(gate->milestone);
    const Release *release = milestone ? plan.find(milestone->release) : nullptr;
    m_title->setText(release ? tr("%1 \u2013 %2", "release, gate").arg(displayName(plan, *release), gate->title) : gate->title);
    m_tally->setText(m_votes->voters().tally());
    showPage(m_page);
    tick();
}

void MeetingScreen::useState(const QString &text, CriterionState state)
{
    const Theme &theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, state == CriterionState::NotMet ? theme.errorText
                                           : state == CriterionState::Waived ? theme.warningText
                                                                             : theme.text);
    m_state->setPalette(colours);
    m_state->setText(text);
}

void MeetingScreen::showCriterion(const Criterion &criterion)
{
    const CriterionStanding &standing = m_readiness.of(criterion);
    m_place->setText(tr("Criterion %1 of %2, %3")
        .arg(QString::number(m_page + 1), QString::number(m_criteria.size()), criterion.hard ? tr("hard") : tr("soft")));
    m_main->setText(criterion.title);
    useState(stateGlyph(standing.state) + u' ' + stateName(standing.state), standing.state);
    m_why->setText(criterion.evidence.isEmpty() ? standing.sentence : tr("%1\nEvidence: %2").arg(standing.sentence, criterion.evidence));
}

void MeetingScreen::showSum(const Gate &gate)
{
    const GateStanding &standing = m_readiness.of(gate);
    if (const Decision *decision = standing.settled ? m_document.plan().find(standing.decision) : nullptr)
        return showDecision(*decision, standing);
    // Who decides in the meeting, which may be on another day than the gate.
    const Decider decider = deciderOf(m_document.plan(), (*m_readiness).absences(), gate, m_document.today());
    m_place->setText(tr("Decision"));
    m_main->setText(stateGlyph(standing.state) + u' ' + stateName(standing.state));
    useState(decider.sentence, standing.state == GateState::NotReady ? CriterionState::NotMet : CriterionState::Met);
    constexpr qsizetype fewReasons = 5;
    QStringList reasons = standing.reasons.mid(0, fewReasons);
    if (standing.reasons.size() > fewReasons)
        reasons << tr("And %1 more.").arg(standing.reasons.size() - fewReasons);
    m_why->setText(reasons.join(u'\n'));
}

void MeetingScreen::showDecision(const Decision &decision, const GateStanding &standing)
{
    m_place->setText(tr("Decision"));
    m_main->setText(stateGlyph(shownState(m_document.plan(), standing)) + u' ' + label(decision.outcome));
    useState(standing.decider.sentence, decision.outcome == GateOutcome::NoGo ? CriterionState::NotMet : CriterionState::Met);
    m_why->setText(decisionLines(m_document.plan(), decision).join(u'\n'));
}

void MeetingScreen::showPage(int page)
{
    m_page = std::clamp(page, 0, pages() - 1);
    const Plan &plan = m_document.plan();
    if (m_page < int(m_criteria.size()))
        showCriterion(*plan.find(m_criteria[size_t(m_page)]));
    else
        showSum(*plan.find(m_gate));
}

void MeetingScreen::tick()
{
    const Gate *gate = m_document.plan().find(m_gate);
    if (gate && m_readiness.of(*gate).settled) {
        m_countdown->setText(stateText(m_document.plan(), m_readiness.of(*gate)));
        return;
    }
    const MilestoneDate *date = gate ? m_document.timetable().find(gate->milestone) : nullptr;
    if (!date || !date->start.isValid()) {
        m_countdown->setText(tr("no date"));
        return;
    }
    const QDateTime moment = date->moment.isValid() ? date->moment : date->start.startOfDay(planZone(m_document.plan()));
    m_countdown->setText(timeLeftText(m_document.clock().now().secsTo(moment)));
}

void MeetingScreen::tell(const QString &wrong)
{
    tellIn(*m_told, wrong, true);
    m_told->show();
}

void MeetingScreen::choosePerson(int row)
{
    if (row >= 0 && row < m_votes->voters().rowCount())
        m_votes->setCurrentIndex(m_votes->voters().index(row, 0));
}

void MeetingScreen::attestShown(Attestation attestation)
{
    if (m_page >= int(m_criteria.size()) || m_document.isReadOnly())
        return;
    const Criterion &criterion = *m_document.plan().find(m_criteria[size_t(m_page)]);
    if (criterion.measure != CriterionMeasure::Attested)
        return tell(tr("%1 is measured, not attested; waive it where it may be missing.").arg(quotedName(criterion)));
    // The person whose row is chosen speaks.
    const int row = m_votes->currentIndex().row();
    const PersonId speaker = row >= 0 ? m_votes->voters().personAt(row) : PersonId();
    const auto done = m_document.execute(edits::attest(m_document.plan(), std::span(&criterion.id, 1), attestation, speaker, m_document.today()));
    if (!done)
        tell(done.error().text);
}

void MeetingScreen::castVote(VoteChoice choice)
{
    const int row = m_votes->currentIndex().row();
    if (row < 0 || m_document.isReadOnly())
        return;
    const Vote *known = m_votes->voters().voteAt(row);
    if (const auto done = m_votes->voters().cast(row, choice, known ? known->dissent : QString()); !done)
        return tell(done.error().text);
    if (choice == VoteChoice::NoGo)
        askWhy();
    else
        choosePerson(row + 1);
}

void MeetingScreen::askWhy()
{
    const int row = m_votes->currentIndex().row();
    const Vote *vote = row >= 0 && !m_document.isReadOnly() ? m_votes->voters().voteAt(row) : nullptr;
    if (!vote)
        return;
    m_asked = vote->id;
    m_dissent->setText(vote->dissent);
    m_dissent->setPlaceholderText(tr("Why not, %1? Enter keeps it.").arg(m_document.plan().find(vote->person)->name));
    m_dissent->show();
    m_dissent->setFocus();
}

void MeetingScreen::keepWhy()
{
    if (const auto done = m_document.execute(edits::setField(m_document.plan(), m_asked, &Vote::dissent, m_dissent->text().trimmed())); !done)
        return tell(done.error().text);
    const Vote *vote = m_document.plan().find(m_asked);
    endWhy();
    if (vote)
        choosePerson(m_votes->voters().rowOf(vote->person) + 1);
}

void MeetingScreen::endWhy()
{
    m_asked = {};
    setFocus();
    m_dissent->hide();
}

bool MeetingScreen::isTyping() const
{
    const QWidget *field = focusWidget();
    return m_asked.isValid() || (field && field != this);
}

void MeetingScreen::keyPressEvent(QKeyEvent *event)
{
    m_told->hide();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // What a field has no use for comes here, and is no command.
    if (m_asked.isValid() && enter)
        keepWhy();
    else if (m_asked.isValid() && event->key() == Qt::Key_Escape)
        endWhy();
    else if (isTyping() || !plain)
        QWidget::keyPressEvent(event);
    else
        command(event->key());
}

void MeetingScreen::command(int key)
{
    if (const auto choice = VoterView::choiceOf(key))
        return castVote(*choice);
    switch (key) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return showPage(m_page + 1);
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return showPage(m_page - 1);
    case Qt::Key_Up:
        return choosePerson(m_votes->currentIndex().row() - 1);
    case Qt::Key_Down:
        return choosePerson(m_votes->currentIndex().row() + 1);
    case Qt::Key_M:
        return attestShown(Attestation::Met);
    case Qt::Key_X:
        return attestShown(Attestation::NotMet);
    case Qt::Key_O:
        return attestShown(Attestation::Open);
    case Qt::Key_D:
        return askWhy();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT decideRequested(m_gate);
        return;
    default:
        return;
    }
}

} // namespace Plimsoll
