// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/onebyonepane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "engine/exceptionrules.h"
#include "engine/triage/triagepolicy.h"
#include "items/cellvalue.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/triage/bugcard.h"
#include "views/triage/exceptionrequestdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array decisions{TriageDecision::FixNow, TriageDecision::Defer, TriageDecision::Toggle, TriageDecision::Waive};

QString nameOf(const Bug &bug)
{
    return bug.key.isEmpty() ? quotedName(bug) : bug.key;
}

} // namespace

OneByOnePane::OneByOnePane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_card(new BugCard), m_progressText(plainLabel()),
      m_progress(new QProgressBar), m_which(new QComboBox), m_proposed(plainLabel()), m_why(plainLabel()), m_reason(new QLineEdit),
      m_makeWork(new QCheckBox(tr("Make a work item"))), m_deferTo(new QComboBox), m_toggle(new QComboBox), m_panel(new QWidget),
      m_empty(new EmptyState), m_stack(new QStackedLayout(this))
{
    layOut();
    makeKeys();
    connect(m_card, &BugCard::severityChosen, this, [this](BugSeverity severity) { rate(&Bug::severity, severity); });
    connect(m_card, &BugCard::reachChosen, this, [this](FixImpact reach) { rate(&Bug::fixImpact, reach); });
    connect(m_which, &QComboBox::activated, this, &OneByOnePane::refresh);
}

void OneByOnePane::layOut()
{
    const int em = fontMetrics().height();
    m_which->addItems({tr("Undecided bugs"), tr("All open bugs")});
    m_which->setAccessibleName(tr("Which bugs are gone through"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(em / 2);
    m_progress->setAccessibleName(tr("Progress of triage"));
    m_progressText->setWordWrap(false);
    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_which);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_proposed->setFont(bold);
    m_reason->setMaxLength(2000);
    auto *reasonName = new QLabel(tr("R&eason:"));
    reasonName->setTextFormat(Qt::PlainText);
    reasonName->setBuddy(m_reason);
    auto *reason = new QHBoxLayout;
    reason->addWidget(reasonName);
    reason->addWidget(m_reason, 1);
    auto *hint = plainLabel(tr("Enter accepts the proposal. S: severity, R: reach of the fix, N: next, P: previous bug."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, em / 2, 0, 0);
    layout->setSpacing(em / 2);
    layout->addLayout(progress);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_proposed);
    layout->addWidget(m_why);
    layout->addLayout(reason);
    layout->addWidget(makeDecisions());
    layout->addWidget(hint);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_buttons[0]);
}

/// A button for each decision, and below it what the decision needs beside a reason.
QWidget *OneByOnePane::makeDecisions()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < decisions.size(); ++i) {
        m_buttons[i] = new QPushButton;
        grid->addWidget(m_buttons[i], 0, int(i));
        grid->setColumnStretch(int(i), 1);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { decideAs(decisions[i]); });
    }
    m_deferTo->setAccessibleName(tr("Release to which it is deferred"));
    m_toggle->setAccessibleName(tr("Toggle behind which it ships"));
    m_makeWork->setToolTip(tr("The fix becomes a work item of the release, so that it takes part in capacity and leveling"));
    grid->addWidget(m_makeWork, 1, 0);
    grid->addWidget(m_deferTo, 1, 1);
    grid->addWidget(m_toggle, 1, 2);
    auto *ways = new QHBoxLayout;
    for (const auto &[text, direction] : {std::pair{tr("P  Previous"), -1}, std::pair{tr("N  Next"), 1}}) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, to = direction] { step(to); });
        ways->addWidget(button);
    }
    grid->addLayout(ways, 1, 3);
    return widget;
}

void OneByOnePane::makeKeys()
{
    for (size_t i = 0; i < decisions.size(); ++i)
        addKey({QKeySequence(Qt::Key_1 + int(i))}, label(decisions[i]), [this, i] { decideAs(decisions[i]); });
    addKey({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, tr("Accept the proposal"), [this] { decideAs(m_proposal.decision); });
    addKey({QKeySequence(Qt::Key_S)}, tr("Severity"), [this] { m_card->chooseSeverity(); });
    addKey({QKeySequence(Qt::Key_R)}, tr("Reach of the fix"), [this] { m_card->chooseReach(); });
    addKey({QKeySequence(Qt::Key_N)}, tr("Next bug"), [this] { step(1); });
    addKey({QKeySequence(Qt::Key_P)}, tr("Previous bug"), [this] { step(-1); });
}

void OneByOnePane::addKey(const QList<QKeySequence> &keys, const QString &text, const std::function<void()> &action)
{
    auto *key = new QAction(text, m_panel);
    key->setShortcuts(keys);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_panel->addAction(key);
    connect(key, &QAction::triggered, this, action);
}

void OneByOnePane::setActions(QAction *import, QAction *table)
{
    m_import = import;
    m_table = table;
    refresh();
}

std::vector<BugId> OneByOnePane::queue() const
{
    const Plan &plan = m_document.plan();
    std::vector<BugId> bugs = triageQueue(plan, m_selection.release());
    if (m_which->currentIndex() == 0)
        return bugs;
    for (const Bug &bug : plan.table<Bug>()) {
        const bool open = isOpen(bug);
        if (open && !awaitsTriage(bug) && (!m_selection.release().isValid() || bug.release == m_selection.release()))
            bugs.push_back(bug.id);
    }
    return bugs;
}

/// The bug that was shown stays; where it has left the queue, the one that has come to its place is next.
void OneByOnePane::refresh()
{
    const auto before = std::ranges::find(m_queue, m_current) - m_queue.begin();
    m_queue = queue();
    if (std::ranges::find(m_queue, m_current) == m_queue.end()) {
        const auto place = std::min<qsizetype>(before, qsizetype(m_queue.size()) - 1);
        m_current = m_queue.empty() ? BugId() : m_queue[size_t(place)];
    }
    showCurrent();
}

void OneByOnePane::showBug(BugId bug)
{
    const Bug *found = m_document.plan().find(bug);
    if (!found || bug == m_current)
        return;
    if (m_selection.release().isValid() && found->release != m_selection.release())
        m_selection.setRelease(found->release);
    if (std::ranges::find(m_queue, bug) == m_queue.end()) {
        if (!awaitsTriage(*found))
            m_which->setCurrentIndex(1);
        m_queue = queue();
    }
    if (std::ranges::find(m_queue, bug) != m_queue.end())
        m_current = bug;
    showCurrent();
}

void OneByOnePane::step(int direction)
{
    if (m_queue.empty())
        return;
    const auto count = qsizetype(m_queue.size());
    const auto at = std::ranges::find(m_queue, m_current) - m_queue.begin();
    m_current = m_queue[size_t((at + direction + count) % count)];
    showCurrent();
}

void OneByOnePane::showCurrent()
{
    tellProgress();
    const Bug *bug = m_document.plan().find(m_current);
    if (!bug) {
        offerInstead();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_card->setBug(m_document.plan(), *bug, m_document.today(), !m_document.isReadOnly());
    showProposal(*bug);
    m_stack->setCurrentWidget(m_panel);
    // The inspector follows; the card is not the only one who shows it.
    if (isVisible())
        m_selection.setRecords({{QString::fromLatin1(Record<Bug>::table), bug->id.value()}});
}

void OneByOnePane::showProposal(const Bug &bug)
{
    const Plan &plan = m_document.plan();
    m_proposal = proposalFor(plan, m_document.timetable(), TriagePolicy(plan), bug, m_document.today());
    m_proposed->setText(tr("Proposed: %1").arg(label(m_proposal.decision)));
    QString why = m_proposal.reason + u' ' + (m_proposal.builtIn ? tr("The policy is as built in.") : tr("The policy is this plan's own."));
    if (m_proposal.needsException)
        why += u' ' + tr("To fix it now, an exception must be approved by two people.");
    m_why->setText(why);
    // What was typed stays when the plan changes meanwhile, as by another severity.
    if (bug.id != m_shown || !m_reason->isModified()) {
        m_reason->setText(bug.reason.isEmpty() ? m_proposal.reason : bug.reason);
        m_reason->setCursorPosition(0);
    }
    for (size_t i = 0; i < decisions.size(); ++i) {
        const bool proposed = decisions[i] == m_proposal.decision;
        const QString name = QString::number(i + 1) + u"  "_s + label(decisions[i]);
        m_buttons[i]->setText(proposed ? tr("%1 (proposed)").arg(name) : name);
        QFont bold = font();
        bold.setBold(proposed);
        m_buttons[i]->setFont(bold);
        m_buttons[i]->setEnabled(!m_document.isReadOnly());
    }
    fillTargets(bug);
    m_shown = bug.id;
}

void OneByOnePane::fillTargets(const Bug &bug)
{
    const Plan &plan = m_document.plan();
    const bool isSame = bug.id == m_shown;
    const qint64 deferTo = isSame ? m_deferTo->currentData().toLongLong() : m_proposal.deferTo.value();
    const qint64 toggle = isSame && m_toggle->currentIndex() >= 0 ? m_toggle->currentData().toLongLong() : m_proposal.toggle.value();
    m_deferTo->clear();
    m_deferTo->addItem(tr("Some later release"), qint64(0));
    for (const Choice &choice : recordChoices<Release>(plan, false)) {
        const Release *release = plan.find(ReleaseId(choice.value.toLongLong()));
        if (release->id != bug.release && release->state == ReleaseState::Planned)
            m_deferTo->addItem(choice.text, choice.value);
    }
    m_deferTo->setCurrentIndex(std::max(0, m_deferTo->findData(deferTo)));
    m_toggle->clear();
    for (const Choice &choice : recordChoices<FeatureToggle>(plan, false)) {
        if (!plan.find(FeatureToggleId(choice.value.toLongLong()))->removed.isValid())
            m_toggle->addItem(choice.text, choice.value);
    }
    m_toggle->setPlaceholderText(m_toggle->count() == 0 ? tr("The plan has no toggle") : tr("Choose a toggle"));
    m_toggle->setCurrentIndex(m_toggle->findData(toggle));
    m_makeWork->setVisible(!plan.find(bug.workItem));
    for (QWidget *target : {static_cast<QWidget *>(m_deferTo), static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_makeWork)})
        target->setEnabled(!m_document.isReadOnly());
}

void OneByOnePane::offerInstead()
{
    const auto &bugs = m_document.plan().table<Bug>();
    const ReleaseId release = m_selection.release();
    const bool any = std::ranges::any_of(bugs, [release](const Bug &bug) { return !release.isValid() || bug.release == release; });
    if (any)
        m_empty->offer(tr("All bugs are decided."), tr("Show the table"), m_table);
    else if (bugs.isEmpty())
        m_empty->offer(tr("No bug is known yet; bring them from your tracker."), m_import ? m_import->text() : QString(), m_import);
    else
        m_empty->offer(tr("This release has no bugs yet."), m_import ? m_import->text() : QString(), m_import);
}

QString OneByOnePane::progressText() const
{
    const TriageProgress progress = triageProgress(m_document.plan(), m_selection.release());
    return tr("%1 of %2 open bugs decided").arg(locale().toString(progress.decided), locale().toString(progress.open));
}

void OneByOnePane::tellProgress()
{
    const TriageProgress progress = triageProgress(m_document.plan(), m_selection.release());
    m_progressText->setText(progressText());
    m_progress->setRange(0, std::max(1, progress.open));
    m_progress->setValue(progress.decided);
}

TriageChoice OneByOnePane::choice(TriageDecision decision) const
{
    TriageChoice choice;
    choice.decision = decision;
    choice.reason = m_reason->text();
    choice.decider = m_decider;
    choice.day = m_document.today();
    choice.deferredTo = chosenId<Release>(*m_deferTo);
    choice.toggle = chosenId<FeatureToggle>(*m_toggle);
    choice.makeWork = m_makeWork->isVisibleTo(m_panel) && m_makeWork->isChecked();
    return choice;
}

void OneByOnePane::decideAs(TriageDecision decision)
{
    const Bug *found = m_document.plan().find(m_current);
    if (!found || m_document.isReadOnly() || decision == TriageDecision::Undecided)
        return;
    const Bug bug = *found;
    const TriageChoice made = choice(decision);
    if (decision == TriageDecision::FixNow && m_proposal.needsException)
        return askException(bug, made);
    const auto edit = decide(m_document.plan(), m_document.timetable(), std::span(&bug.id, 1), made, m_document.ids());
    finish(bug, decision, edit ? m_document.execute(*edit) : Result<void>(edit.error()));
}

/// After the freeze: the bug is decided with the request, once that is approved.
void OneByOnePane::askException(const Bug &bug, const TriageChoice &made)
{
    const ExceptionRequest *known = exceptionOf(m_document.plan(), bug);
    const ExceptionRequest request = known ? *known : newExceptionFor(bug, m_document.today(), m_document.ids());
    auto *dialog = new ExceptionRequestDialog(m_document, request, made, this);
    connect(dialog, &ExceptionRequestDialog::saved, this, [this, bug](bool decided) {
        const QString text = decided ? tr("%1: the exception is approved, it is fixed now") : tr("%1: an exception is asked for");
        Q_EMIT statusTold(text.arg(nameOf(bug)));
    });
    dialog->open();
}

void OneByOnePane::finish(const Bug &bug, TriageDecision decision, const Result<void> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT statusTold(tr("%1: %2; Undo takes it back").arg(nameOf(bug), label(decision)));
    setFocus(Qt::OtherFocusReason);
}

template<typename T>
void OneByOnePane::rate(T Bug::*member, T value)
{
    const auto edit = edits::setField<Bug, T>(m_document.plan(), m_current, member, value);
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
    setFocus(Qt::OtherFocusReason);
}

} // namespace Plimsoll
