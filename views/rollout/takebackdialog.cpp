// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/takebackdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/rollout/rolloutedits.h"
#include "engine/sentences.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// What the edit does, a sentence for each thing.
QString effectText(const Plan &plan, const PlanEdit &edit)
{
    QStringList cancelled;
    QStringList added;
    for (const auto &change : edit.changes<Milestone>()) {
        if (change.before && change.after && change.after->state == MilestoneState::Cancelled)
            cancelled << quotedTitle(plan, *change.after);
        if (!change.before && change.after)
            added << quotedTitle(plan, *change.after);
    }
    QStringList lines;
    if (!cancelled.isEmpty())
        lines << TakeBackDialog::tr("Does not happen: %1.").arg(cancelled.join(", "_L1));
    if (!added.isEmpty())
        lines << TakeBackDialog::tr("Is added: %1.").arg(added.join(", "_L1));
    for (const auto &change : edit.changes<ToggleState>()) {
        const FeatureToggle *toggle = change.after ? plan.find(change.after->toggle) : nullptr;
        const Environment *environment = change.after ? plan.find(change.after->environment) : nullptr;
        if (toggle && environment)
            lines << TakeBackDialog::tr("%1 is off in %2.").arg(quotedName(*toggle), quotedName(*environment));
    }
    return lines.join(u'\n');
}

} // namespace

TakeBackDialog::TakeBackDialog(PlanDocument &document, RolloutStepId step, QWidget *parent)
    : QDialog(parent), m_document(document), m_step(step), m_later(new QCheckBox(tr("Cancel the &steps after it"))),
      m_switchBack(new QCheckBox(tr("Add a step at which it is switched &back"))), m_effect(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const RolloutStep *killed = document.plan().find(step);
    const Milestone *milestone = killed ? document.plan().find(killed->milestone) : nullptr;
    setWindowTitle(tr("Take Back a Step"));
    m_day = planDateEdit(document);
    m_day->setDate(document.today());
    m_later->setChecked(true);
    m_switchBack->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Step:"), plainLabel(milestone ? displayTitle(document.plan(), *milestone) : QString()));
    if (killed && !killed->killCriterion.isEmpty())
        form->addRow(tr("Kill criterion:"), plainLabel(killed->killCriterion));
    addDateRow(*form, tr("Taken back &on:"), *m_day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Take Back"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_later);
    layout->addWidget(m_switchBack);
    layout->addWidget(m_effect, 1, Qt::AlignTop);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeBackDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_later, &QCheckBox::toggled, this, &TakeBackDialog::tellEffect);
    connect(m_switchBack, &QCheckBox::toggled, this, &TakeBackDialog::tellEffect);
    connect(m_day, &DateEdit::committed, this, &TakeBackDialog::tellEffect);
    connect(m_day, &DateEdit::typed, this, &TakeBackDialog::tellEffect);
    tellEffect();
    resize(fontMetrics().height() * 30, sizeHint().height());
}

void TakeBackDialog::tellEffect()
{
    const auto day = m_day->reading();
    m_take->setEnabled(day && day->isValid() && !m_document.isReadOnly());
    if (!m_take->isEnabled())
        return;
    const auto edit = takeBackStep(m_document.plan(), m_document.timetable(), {m_step, *day, m_later->isChecked(), m_switchBack->isChecked()},
        m_document.ids());
    m_take->setEnabled(bool(edit));
    tellIn(*m_effect, edit ? effectText(m_document.plan(), *edit) : edit.error().text, !edit);
}

void TakeBackDialog::accept()
{
    if (!m_take->isEnabled() || !m_day->commit())
        return;
    const auto edit = takeBackStep(m_document.plan(), m_document.timetable(), {m_step, m_day->date(), m_later->isChecked(),
        m_switchBack->isChecked()},
                                   m_document.ids());
    if (!edit) {
        tellIn(*m_effect, edit.error().text, true);
        return;
    }
    if (const auto done = m_document.execute(*edit); !done) {
        tellIn(*m_effect, done.error().text, true);
        return;
    }
    QDialog::accept();
}

} // namespace Plimsoll
