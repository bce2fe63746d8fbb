// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/problemspanel.h"

#include "document/plandocument.h"
#include "document/problemsearch.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/checks.h"
#include "items/plaintip.h"
#include "views/common/theme.h"
#include "views/problems/problemactions.h"
#include "views/windows/allowdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int problemRole = Qt::UserRole;    ///< Place among the open problems;
constexpr int waivedRole = Qt::UserRole + 1; ///< or among the waived ones.
enum { TextColumn, CureColumn, ReleaseColumn };

struct SeverityLook {
    QString word;
    QString heading;
    QString icon;
    QColor colour;
};

SeverityLook look(Severity severity, int count, const Theme &theme)
{
    switch (severity) {
    case Severity::Error:
        return {ProblemsPanel::tr("Error"), ProblemsPanel::tr("Errors (%1)").arg(count), u"dialog-error"_s, theme.errorText};
    case Severity::Warning:
        return {ProblemsPanel::tr("Warning"), ProblemsPanel::tr("Warnings (%1)").arg(count), u"dialog-warning"_s, theme.warningText};
    case Severity::Notice:
        break;
    }
    return {ProblemsPanel::tr("Notice"), ProblemsPanel::tr("Notices (%1)").arg(count), u"dialog-information"_s, theme.noticeText};
}

/// What the problem is, and why its check is made.
QString aboutText(const Problem &problem)
{
    const PlanCheck *check = findCheck(problem.check);
    QString text = problem.text;
    if (check)
        text += u'\n' + whyOf(*check);
    return text;
}

} // namespace

ProblemsPanel::ProblemsPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_search(ProblemSearch::of(document)),
      m_actions(new ProblemActions(document, this)), m_state(new QLabel), m_showWaived(new QCheckBox), m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(makeBar());
    layout->addWidget(m_list);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setContentsMargins(6, 2, 6, 0);
    m_list->setHeaderLabels({tr("Problem"), tr("What to do"), tr("Release")});
    m_list->setAccessibleName(tr("Problems"));
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CureColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ReleaseColumn, QHeaderView::ResizeToContents);
    connect(&m_search, &ProblemSearch::outdated, this, &ProblemsPanel::markState);
    connect(&m_search, &ProblemSearch::found, this, [this] {
        showAll();
        Q_EMIT countsChanged(count(Severity::Error), count(Severity::Warning), count(Severity::Notice));
    });
    connect(&selection, &PlanSelection::releaseChanged, this, &ProblemsPanel::showAll);
    connect(m_showWaived, &QCheckBox::toggled, this, &ProblemsPanel::showAll);
    connect(m_actions, &ProblemActions::failed, this, &ProblemsPanel::failed);
    connect(m_actions, &ProblemActions::placeRequested, this, &ProblemsPanel::cureRequested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProblemsPanel::markCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { select(item); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const Problem *problem = problemAt(item))
            reveal(*problem);
    });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsPanel::openMenu);
    showAll();
}

QHBoxLayout *ProblemsPanel::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(m_state);
    bar->addStretch();
    m_showWaived->setToolTip(tr("List the problems that somebody accepts, with the reason"));
    bar->addWidget(m_showWaived);
    for (QAction *action : {m_actions->cure(), m_actions->waive(), m_actions->endWaiver()}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    return bar;
}

const std::vector<Problem> &ProblemsPanel::problems() const
{
    return m_search.problems();
}

const std::vector<WaivedProblem> &ProblemsPanel::waived() const
{
    return m_search.judged().waived;
}

int ProblemsPanel::count(Severity severity) const
{
    return int(std::ranges::count(problems(), severity, &Problem::severity));
}

bool ProblemsPanel::isOutdated() const
{
    return m_search.isOutdated();
}

QTreeWidgetItem *ProblemsPanel::itemOf(const Problem &problem) const
{
    const Release *release = m_document.plan().find(problem.release);
    const SeverityLook shown = look(problem.severity, 0, Theme::of(palette()));
    auto *item = new QTreeWidgetItem({problem.text, problem.cure, release ? displayName(m_document.plan(), *release) : QString()});
    item->setIcon(TextColumn, QIcon::fromTheme(shown.icon));
    item->setData(TextColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(shown.word, problem.text));
    item->setToolTip(TextColumn, plainTip(aboutText(problem)));
    item->setToolTip(CureColumn, plainTip(problem.cure));
    return item;
}

void ProblemsPanel::addGroup(const QString &heading, const QColor &colour, const QList<QTreeWidgetItem *> &items)
{
    auto *group = new QTreeWidgetItem(m_list, {heading});
    QFont bold = m_list->font();
    bold.setBold(true);
    group->setFont(TextColumn, bold);
    group->setForeground(TextColumn, colour);
    group->setFlags(Qt::ItemIsEnabled);
    group->addChildren(items);
    group->setExpanded(true);
    group->setFirstColumnSpanned(true);
}

void ProblemsPanel::addOpen(Severity severity)
{
    const ReleaseId chosen = m_selection.release();
    QList<QTreeWidgetItem *> near;
    QList<QTreeWidgetItem *> elsewhere;
    for (size_t i = 0; i < problems().size(); ++i) {
        const Problem &problem = problems()[i];
        if (problem.severity != severity)
            continue;
        QTreeWidgetItem *item = itemOf(problem);
        item->setData(TextColumn, problemRole, qulonglong(i));
        (!chosen.isValid() || !problem.release.isValid() || problem.release == chosen ? near : elsewhere) += item;
    }
    if (near.isEmpty() && elsewhere.isEmpty())
        return;
    const SeverityLook shown = look(severity, int(near.size() + elsewhere.size()), Theme::of(palette()));
    addGroup(shown.heading, shown.colour, near + elsewhere);
}

void ProblemsPanel::addWaived()
{
    QList<QTreeWidgetItem *> items;
    for (size_t i = 0; i < waived().size(); ++i) {
        const auto &[problem, waiver] = waived()[i];
        if (!m_showWaived->isChecked() && problem.severity != Severity::Error)
            continue;
        const QString reason = waiverText(m_document.plan(), waiver);
        QTreeWidgetItem *item = itemOf(problem);
        item->setData(TextColumn, waivedRole, qulonglong(i));
        item->setData(TextColumn, Qt::AccessibleTextRole, tr("Waived: %1").arg(problem.text));
        item->setText(CureColumn, tr("Waived: %1").arg(reason));
        item->setToolTip(CureColumn, plainTip(reason));
        items += item;
    }
    if (!items.isEmpty())
        addGroup(tr("Waived (%1)").arg(items.size()), Theme::of(palette()).mutedText, items);
    m_showWaived->setText(tr("Show wai&ved (%1)").arg(waived().size()));
    m_showWaived->setVisible(!waived().empty());
}

void ProblemsPanel::showAll()
{
    const std::optional<Problem> place = m_current;
    m_list->clear();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice})
        addOpen(severity);
    addWaived();
    if (place)
        goBackTo(*place);
    markState();
}

void ProblemsPanel::goBackTo(const Problem &place)
{
    // One check may find several problems at one record: one for each person who is away.
    QTreeWidgetItem *ofThatRecord = nullptr;
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const Problem *problem = problemAt(*it);
        if (!problem || problem->check != place.check || problem->table != place.table || problem->record != place.record)
            continue;
        if (problem->text == place.text)
            return m_list->setCurrentItem(*it);
        ofThatRecord = ofThatRecord ? ofThatRecord : *it;
    }
    if (ofThatRecord)
        m_list->setCurrentItem(ofThatRecord);
}

void ProblemsPanel::markCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const Problem *problem = problemAt(item);
    const WaivedProblem *accepted = waivedAt(item);
    m_current = problem ? std::optional(*problem) : std::nullopt;
    m_actions->setProblem(problem, accepted ? accepted->waiver.id : WaiverId());
}

void ProblemsPanel::markState()
{
    QString text;
    if (!m_search.hasResult())
        text = tr("Looking for problems…");
    else if (isOutdated())
        text = tr("Outdated; looking again…");
    else if (problems().empty())
        text = tr("No problems found.");
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

const Problem *ProblemsPanel::problemAt(const QTreeWidgetItem *item) const
{
    if (const WaivedProblem *accepted = waivedAt(item))
        return &accepted->problem;
    const QVariant index = item ? item->data(TextColumn, problemRole) : QVariant();
    return index.isValid() ? &problems().at(index.toULongLong()) : nullptr;
}

const WaivedProblem *ProblemsPanel::waivedAt(const QTreeWidgetItem *item) const
{
    const QVariant index = item ? item->data(TextColumn, waivedRole) : QVariant();
    return index.isValid() ? &waived().at(index.toULongLong()) : nullptr;
}

void ProblemsPanel::select(const QTreeWidgetItem *item)
{
    const Problem *problem = problemAt(item);
    if (problem && !problem->table.isEmpty())
        m_selection.setRecords({{problem->table, problem->record}});
}

void ProblemsPanel::reveal(const Problem &problem)
{
    if (!problem.table.isEmpty())
        Q_EMIT revealRequested({problem.table, problem.record});
}

void ProblemsPanel::openMenu(const QPoint &at)
{
    QTreeWidgetItem *item = m_list->itemAt(at);
    const Problem *problem = problemAt(item);
    if (!problem)
        return;
    m_list->setCurrentItem(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(tr("&Show"), this, [this, shown = *problem] { reveal(shown); });
    // What is about the plan as a whole has no record.
    show->setEnabled(!problem->table.isEmpty());
    if (problem->check == "in-blackout"_L1 || problem->check == "in-maintenance"_L1) {
        QAction *allow = menu->addAction(tr("&Allow in This Window…"), this, [this, id = MilestoneId(problem->record)] {
            (new AllowDialog(m_document, id, window()))->open();
        });
        allow->setEnabled(!m_document.isReadOnly() && !windowsToAllow(m_document, MilestoneId(problem->record)).empty());
    }
    menu->addSeparator();
    menu->addActions({m_actions->cure(), m_actions->waive(), m_actions->endWaiver()});
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace Plimsoll
