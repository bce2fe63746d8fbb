// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/problemspanel.h"

#include "document/plandocument.h"
#include "document/problemsearch.h"
#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "domain/titlepattern.h"
#include "items/plaintip.h"
#include "views/common/planselection.h"
#include "views/common/theme.h"
#include "views/windows/allowdialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int problemRole = Qt::UserRole;
enum Column { TextColumn, CureColumn, ReleaseColumn };

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

} // namespace

ProblemsPanel::ProblemsPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_search(ProblemSearch::of(document)), m_state(new QLabel), m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_state);
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
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { select(item); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { select(item); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsPanel::openMenu);
    showAll();
}

const std::vector<Problem> &ProblemsPanel::problems() const
{
    return m_search.problems();
}

int ProblemsPanel::count(Severity severity) const
{
    return int(std::ranges::count(problems(), severity, &Problem::severity));
}

bool ProblemsPanel::isOutdated() const
{
    return m_search.isOutdated();
}

QTreeWidgetItem *ProblemsPanel::itemOf(size_t index) const
{
    const Problem &problem = problems()[index];
    const Release *release = m_document.plan().find(problem.release);
    const SeverityLook shown = look(problem.severity, 0, Theme::of(palette()));
    auto *item = new QTreeWidgetItem({problem.text, problem.cure, release ? displayName(m_document.plan(), *release) : QString()});
    item->setIcon(TextColumn, QIcon::fromTheme(shown.icon));
    item->setData(TextColumn, problemRole, qulonglong(index));
    item->setData(TextColumn, Qt::AccessibleTextRole, tr("%1: %2").arg(shown.word, problem.text));
    item->setToolTip(TextColumn, plainTip(problem.text));
    item->setToolTip(CureColumn, plainTip(problem.cure));
    return item;
}

void ProblemsPanel::showAll()
{
    m_list->clear();
    const ReleaseId chosen = m_selection.release();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
        QList<QTreeWidgetItem *> near;
        QList<QTreeWidgetItem *> elsewhere;
        for (size_t i = 0; i < problems().size(); ++i) {
            const ReleaseId release = problems()[i].release;
            if (problems()[i].severity == severity)
                (!chosen.isValid() || !release.isValid() || release == chosen ? near : elsewhere) += itemOf(i);
        }
        if (near.isEmpty() && elsewhere.isEmpty())
            continue;
        const SeverityLook shown = look(severity, int(near.size() + elsewhere.size()), Theme::of(palette()));
        auto *group = new QTreeWidgetItem(m_list, {shown.heading});
        QFont bold = m_list->font();
        bold.setBold(true);
        group->setFont(TextColumn, bold);
        group->setForeground(TextColumn, shown.colour);
        group->setFlags(Qt::ItemIsEnabled);
        group->addChildren(near + elsewhere);
        group->setExpanded(true);
        group->setFirstColumnSpanned(true);
    }
    markState();
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
    const QVariant index = item ? item->data(TextColumn, problemRole) : QVariant();
    return index.isValid() ? &problems().at(index.toULongLong()) : nullptr;
}

void ProblemsPanel::select(const QTreeWidgetItem *item)
{
    const Problem *problem = problemAt(item);
    if (problem && !problem->table.isEmpty())
        m_selection.setRecords({{problem->table, problem->record}});
}

void ProblemsPanel::openMenu(const QPoint &at)
{
    const Problem *problem = problemAt(m_list->itemAt(at));
    if (!problem)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(tr("&Show"), this, [this, place = RecordReference{problem->table, problem->record}] { m_selection.setRecords({place}); });
    // What is about the plan as a whole has no record.
    show->setEnabled(!problem->table.isEmpty());
    if (problem->check == "in-blackout"_L1 || problem->check == "in-maintenance"_L1) {
        QAction *allow = menu->addAction(tr("&Allow in This Window…"), this, [this, id = MilestoneId(problem->record)] {
            (new AllowDialog(m_document, id, window()))->open();
        });
        allow->setEnabled(!m_document.isReadOnly() && !windowsToAllow(m_document, MilestoneId(problem->record)).empty());
    } else if (problem->check == "exception-unused"_L1) {
        QAction *remove = menu->addAction(tr("&Remove the Exception"), this, [this, id = WindowExceptionId(problem->record)] {
            if (const auto done = m_document.execute(edits::removeRecords<WindowException>(m_document.plan(), std::span(&id, 1))); !done)
                Q_EMIT failed(done.error());
        });
        remove->setEnabled(!m_document.isReadOnly());
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace Plimsoll
