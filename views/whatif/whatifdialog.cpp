// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "engine/scheduler.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"
#include "views/whatif/comparisontable.h"
#include "views/whatif/conflictlist.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum { NameColumn, MadeColumn };

} // namespace

WhatIfDialog::WhatIfDialog(PlanDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_text(plainLabel()), m_list(new QTreeWidget), m_note(new QLineEdit), m_origin(plainLabel()),
      m_sides(new WhatIfSides), m_summary(plainLabel()), m_table(new ComparisonTable), m_effects(new EffectList), m_conflictText(plainLabel()),
      m_conflicts(new ConflictList), m_rename(new QPushButton(tr("Re&name"))), m_remove(new QPushButton(tr("&Remove"))),
      m_open(new QPushButton(tr("&Open as a plan of its own"))), m_take(new QPushButton(tr("&Take changes from a plan…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What-If"));
    build();
    connect(&m_document, &PlanDocument::changed, this, &WhatIfDialog::refresh);
    refresh();
}

WhatIfDialog::~WhatIfDialog() = default;

void WhatIfDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 66, em * 40);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(scenarioSide());
    m_comparison = comparisonSide();
    columns->addWidget(m_comparison);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setSizes({em * 17, em * 49});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_copy = buttons->addButton(tr("&Copy table"), QDialogButtonBox::ActionRole);
    // Not one that accepts: it would be what Enter does, wherever that is pressed.
    m_adopt = buttons->addButton(tr("&Adopt"), QDialogButtonBox::ActionRole);
    // Enter ends what is being typed, and adopts nothing.
    for (QPushButton *button : {m_rename, m_remove, m_open, m_take, m_copy, m_adopt})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &WhatIfDialog::reject);
    connect(m_adopt, &QPushButton::clicked, this, &WhatIfDialog::adopt);
    connect(m_copy, &QPushButton::clicked, m_table, &ComparisonTable::copyAll);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), NameColumn); });
    connect(m_remove, &QPushButton::clicked, this, &WhatIfDialog::remove);
    connect(m_open, &QPushButton::clicked, this, &WhatIfDialog::openCopy);
    connect(m_take, &QPushButton::clicked, this, &WhatIfDialog::takeRequested);
    connect(m_note, &QLineEdit::editingFinished, this, &WhatIfDialog::note);
    connect(m_sides, &WhatIfSides::changed, this, &WhatIfDialog::compare);
    connect(m_conflicts, &ConflictList::chosenChanged, this, &WhatIfDialog::compare);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            choose();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling)
            return;
        // Later, because the list is filled anew while the item still tells of its change.
        const ScenarioId id(item->data(NameColumn, Qt::UserRole).toLongLong());
        QMetaObject::invokeMethod(this, [this, id, name = item->text(NameColumn).simplified()] { rename(id, name); }, Qt::QueuedConnection);
    });
}

QWidget *WhatIfDialog::scenarioSide()
{
    m_list->setHeaderLabels({tr("Scenario"), tr("Made")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(MadeColumn, QHeaderView::ResizeToContents);
    m_list->setEditTriggers(m_document.isReadOnly() ? QAbstractItemView::NoEditTriggers
                                                    : QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setAccessibleName(tr("Scenarios"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note of the scenario"));
    m_note->setReadOnly(m_document.isReadOnly());
    auto *side = new QWidget;
    auto *layout = new QGridLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 0, 0, 1, 2);
    layout->addWidget(m_note, 1, 0, 1, 2);
    layout->addWidget(m_origin, 2, 0, 1, 2);
    layout->addWidget(m_rename, 3, 0);
    layout->addWidget(m_remove, 3, 1);
    layout->addWidget(m_open, 4, 0, 1, 2);
    layout->addWidget(m_take, 5, 0, 1, 2);
    layout->setRowStretch(0, 1);
    return side;
}

QWidget *WhatIfDialog::comparisonSide()
{
    const int em = fontMetrics().height();
    m_effects->setAccessibleName(tr("What else differs"));
    auto *conflicts = new QWidget;
    auto *conflictLayout = new QVBoxLayout(conflicts);
    conflictLayout->setContentsMargins({});
    conflictLayout->addWidget(m_conflictText);
    conflictLayout->addWidget(m_conflicts);
    m_conflictText->setText(tr("Since the scenario was made the plan was changed at these places too. What you check becomes as in the scenario; the rest stays "
                               "as in the plan."));
    m_conflicts->setMinimumHeight(em * 5);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_effects);
    parts->addWidget(conflicts);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setStretchFactor(2, 2);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    layout->addWidget(m_summary);
    layout->addWidget(parts, 1);
    return side;
}

ScenarioId WhatIfDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? ScenarioId(item->data(NameColumn, Qt::UserRole).toLongLong()) : ScenarioId();
}

void WhatIfDialog::select(ScenarioId id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(NameColumn, Qt::UserRole).toLongLong() == id.value())
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void WhatIfDialog::selectNewest()
{
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void WhatIfDialog::refresh()
{
    fillList();
    m_sides->fill(m_document.plan());
    choose();
}

void WhatIfDialog::fillList()
{
    const ScenarioId was = current();
    m_filling = true;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const Scenario &scenario : m_document.plan().table<Scenario>()) {
        auto *item = new QTreeWidgetItem({scenario.name, locale().toString(scenario.made.toLocalTime(), u"ddd d MMM yyyy"_s)});
        item->setData(NameColumn, Qt::UserRole, scenario.id.value());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(NameColumn, plainTip(scenario.name));
        items.prepend(item);
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    select(was);
    m_filling = false;
    tell(items.isEmpty() ? tr("A scenario keeps changes that are not made, to be compared and adopted later. Keep one with “Keep as scenario…” in the preview of a "
                              "slip, or take the changes of a copy of this plan.")
                         : tr("Adopting a scenario changes the plan in one step and takes the scenario off this list; Undo takes that back."),
         false);
    m_comparison->setVisible(!items.isEmpty());
}

/// Another scenario, or another plan below it.
void WhatIfDialog::choose()
{
    const Plan &plan = m_document.plan();
    const ScenarioId id = current();
    const Scenario *scenario = plan.find(id);
    m_note->setText(scenario ? scenario->note : QString());
    const qint64 steps = scenario ? m_document.lastSequence() - scenario->baseSequence - 1 : 0;
    m_origin->setText(!scenario    ? QString()
                      : steps <= 0 ? tr("The plan has not changed since it was made.")
                      : steps == 1 ? tr("The plan has changed in one step since it was made.")
                                   : tr("The plan has changed in %1 steps since it was made.").arg(steps));
    auto laid = layScenario(plan, id);
    const bool same = id == m_laidId;
    m_laidId = id;
    m_laid.reset();
    if (laid)
        m_laid = std::move(*laid);
    m_conflicts->setRows(plan, m_laid.value_or(LaidScenario()), same);
    m_conflicts->parentWidget()->setVisible(m_conflicts->topLevelItemCount() > 0);
    if (scenario && !same)
        m_sides->setSecond(id);
    compare();
}

Result<PlanEdit> WhatIfDialog::editOf(ScenarioId id) const
{
    const Plan &plan = m_document.plan();
    const bool shown = id == m_laidId && m_laid;
    auto laid = shown ? Result<LaidScenario>(*m_laid) : layScenario(plan, id);
    if (!laid)
        return laid.error();
    const auto rows = shown ? m_conflicts->chosen() : laid->undisputed();
    PlanEdit edit = scenarioEdit(plan, m_document.timetable(), *laid, rows, plan.find(id)->name, m_document.today());
    if (const auto sound = validate(plan, edit); !sound)
        return sound.error();
    return edit;
}

Result<PlanSide> WhatIfDialog::planSide(const WhatIfSides::Side &side, const Result<PlanEdit> &own) const
{
    PlanSide result{m_document.plan(), m_document.timetable()};
    if (side.kind != WhatIfSides::Kind::Scenario)
        return result;
    const ScenarioId id(side.id);
    const auto edit = id == current() ? own : editOf(id);
    if (!edit)
        return edit.error();
    result.plan.apply(*edit);
    result.timetable = updateTimetable(m_document.timetable(), m_document.plan(), result.plan, *edit);
    return result;
}

PlanFindings WhatIfDialog::findings(const WhatIfSides::Side &side, const PlanSide &plan)
{
    const QDate today = m_document.today();
    if (side.kind == WhatIfSides::Kind::Scenario)
        return findingsOf(plan, today);
    if (m_foundOn != today || m_foundRevision != m_document.revision()) {
        m_found = findingsOf(plan, today);
        m_foundOn = today;
        m_foundRevision = m_document.revision();
    }
    return m_found;
}

void WhatIfDialog::compare()
{
    const auto own = editOf(current());
    m_refusal = !own ? own.error().text : own->isEmpty() ? tr("The plan has all of it already.") : QString();
    const WhatIfSides::Side first = m_sides->first();
    const auto before = planSide(first, own);
    const auto after = planSide(m_sides->second(), own);
    if (before && after) {
        PlanComparison comparison;
        if (first.kind == WhatIfSides::Kind::Baseline)
            comparison.dates = changedSince(after->plan, after->timetable, BaselineId(first.id));
        else
            comparison = comparePlans(*before, findings(first, *before), *after, findings(m_sides->second(), *after));
        showComparison(*before, *after, comparison);
    } else {
        showComparison({}, {}, {});
        m_summary->setText(!before ? before.error().text : after.error().text);
    }
    updateButtons();
}

void WhatIfDialog::showComparison(const PlanSide &first, const PlanSide &second, const PlanComparison &comparison)
{
    const bool onlyDates = m_sides->first().kind == WhatIfSides::Kind::Baseline;
    QStringList parts{comparison.dates.empty() ? tr("No date differs") : counted(comparison.dates.size(), tr("1 date differs"), tr("%1 dates differ"))};
    if (const size_t more = comparison.onlyInSecond.size(); more > 0)
        parts << counted(more, tr("1 problem is new"), tr("%1 problems are new"));
    if (const size_t fewer = comparison.onlyInFirst.size(); fewer > 0)
        parts << counted(fewer, tr("1 problem goes away"), tr("%1 problems go away"));
    if (const size_t stale = comparison.staleOnlyInSecond.size(); stale > 0)
        parts << counted(stale, tr("1 audience will hold stale dates"), tr("%1 audiences will hold stale dates"));
    if (onlyDates)
        parts << tr("a baseline keeps nothing but dates");
    m_summary->setText(parts.join(u" · "_s));
    m_table->setDates(first.plan, second.plan, comparison.dates, {}, m_sides->first().name, m_sides->second().name);
    m_effects->clear();
    const QString name = m_sides->second().name;
    m_effects->addGroup(tr("Problems only in “%1” (%2)").arg(name, QString::number(comparison.onlyInSecond.size())), u"data-warning"_s,
                        EffectList::linesOf(comparison.onlyInSecond));
    m_effects->addGroup(tr("Problems only in “%1” (%2)").arg(m_sides->first().name, QString::number(comparison.onlyInFirst.size())),
                        u"dialog-ok-apply"_s, EffectList::linesOf(comparison.onlyInFirst));
    m_effects->addGroup(tr("Audiences that hold stale dates only in “%1” (%2)").arg(name, QString::number(comparison.staleOnlyInSecond.size())),
                        u"user-group-new"_s, EffectList::linesOf(second.plan, comparison.staleOnlyInSecond));
    m_effects->addGroup(tr("Audiences that hold stale dates only in “%1” (%2)").arg(m_sides->first().name, QString::number(comparison.staleOnlyInFirst.size())),
                        u"user-group-new"_s, EffectList::linesOf(first.plan, comparison.staleOnlyInFirst));
    m_effects->addNothing(tr("Neither has a problem or an audience with stale dates that the other has not."));
    m_effects->setVisible(!onlyDates);
}

void WhatIfDialog::updateButtons()
{
    const bool chosen = current().isValid();
    const bool writable = !m_document.isReadOnly();
    m_rename->setEnabled(chosen && writable);
    m_remove->setEnabled(chosen && writable);
    m_note->setEnabled(chosen);
    m_take->setEnabled(writable);
    m_open->setEnabled(chosen && m_refusal.isEmpty());
    m_adopt->setEnabled(chosen && writable && m_refusal.isEmpty());
    m_adopt->setToolTip(plainTip(writable ? m_refusal : tr("The plan is open for reading only.")));
    m_copy->setEnabled(m_table->model()->rowCount() > 0);
}

void WhatIfDialog::tell(const QString &text, bool wrong)
{
    tellIn(*m_text, text, wrong);
}

void WhatIfDialog::execute(const PlanEdit &edit)
{
    if (const auto done = m_document.execute(edit); !done)
        tell(done.error().text, true);
}

void WhatIfDialog::adopt()
{
    if (!m_laid || !m_adopt->isEnabled())
        return;
    const QString name = m_document.plan().find(m_laidId)->name;
    const auto done = m_document.execute(adoptScenario(m_document.plan(), m_document.timetable(), m_laidId, *m_laid, m_conflicts->chosen(), m_document.today()));
    tell(done ? tr("“%1” is the plan now; Undo takes that back in one step.").arg(name) : done.error().text, !done);
}

void WhatIfDialog::openCopy()
{
    const auto edit = editOf(current());
    if (!edit) {
        tell(edit.error().text, true);
        return;
    }
    const QString name = m_document.plan().find(current())->name;
    // The plan below this dialog is about to be closed.
    accept();
    Q_EMIT openRequested(*edit, name);
}

void WhatIfDialog::remove()
{
    execute(edits::removeRecords<Scenario>(m_document.plan(), std::array{current()}));
}

void WhatIfDialog::rename(ScenarioId id, const QString &name)
{
    const Scenario *scenario = m_document.plan().find(id);
    if (!scenario || name == scenario->name)
        return;
    const auto done = m_document.execute(edits::setField(m_document.plan(), id, &Scenario::name, name));
    if (done)
        return;
    // What is refused must not stay in the list.
    refresh();
    tell(done.error().text, true);
}

void WhatIfDialog::note()
{
    const Scenario *scenario = m_document.plan().find(current());
    if (scenario && m_note->isModified() && m_note->text() != scenario->note)
        execute(edits::setField(m_document.plan(), scenario->id, &Scenario::note, m_note->text()));
}

} // namespace Plimsoll
