// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/slipfields.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/departures.h"
#include "items/celltext.h"
#include "items/dateinput.h"
#include "items/plaintip.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int farthest = 9999;

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

SlipFields::SlipFields(PlanDocument &document, MilestoneId milestone, QDate target, QWidget *parent)
    : QWidget(parent), m_document(document), m_milestone(new QComboBox), m_how(new QComboBox), m_amount(new QSpinBox), m_unit(new QComboBox), m_scope(new QComboBox), m_policy(new QComboBox), m_reason(new QLineEdit),
      m_approver(new QLineEdit)
{
    m_date = planDateEdit(document);
    if (const Milestone *record = document.plan().find(milestone))
        m_release = record->release;
    fillMilestones(milestone);
    makeChoices();
    const QDate start = document.timetable().startOf(milestone);
    m_date->setDate(target.isValid() ? target : start.isValid() ? start.addDays(7) : document.today());
    m_how->setCurrentIndex(m_how->findData(int(target.isValid() ? How::To : How::By)));
    layOut();
    showState();
    const auto tell = [this] {
        if (m_filling)
            return;
        showState();
        Q_EMIT changed();
    };
    for (QComboBox *box : {m_milestone, m_how, m_unit, m_scope, m_policy})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_amount, &QSpinBox::valueChanged, this, tell);
    connect(m_date, &DateEdit::typed, this, tell);
    connect(m_date, &DateEdit::committed, this, tell);
    for (QLineEdit *line : {m_reason, m_approver})
        connect(line, &QLineEdit::editingFinished, this, &SlipFields::changed);
}

void SlipFields::makeChoices()
{
    m_how->addItem(tr("By"), int(How::By));
    m_how->addItem(tr("To"), int(How::To));
    if (trainOf(m_document.plan(), m_release))
        m_how->addItem(tr("To the next train"), int(How::ToNextTrain));
    m_how->setAccessibleName(tr("By how much, or to when"));
    m_amount->setRange(-farthest, farthest);
    m_amount->setValue(1);
    m_amount->setAccessibleName(tr("Amount; negative is earlier"));
    for (const OffsetUnit unit : {OffsetUnit::Weeks, OffsetUnit::WorkingDays, OffsetUnit::CalendarDays, OffsetUnit::Hours})
        m_unit->addItem(label(unit), int(unit));
    m_unit->setAccessibleName(tr("Unit"));
    m_date->lineEdit()->setAccessibleName(tr("To which day"));
    m_scope->addItem(tr("This milestone only"), int(SlipScope::ThisOnly));
    m_scope->addItem(tr("This and later ones"), int(SlipScope::ThisAndLater));
    m_scope->addItem(tr("The whole release"), int(SlipScope::WholeRelease));
    m_scope->setCurrentIndex(m_scope->findData(int(SlipScope::ThisAndLater)));
    m_policy->addItem(tr("Keep the intervals"), int(SlipPolicy::KeepIntervals));
    m_policy->addItem(tr("Absorb the float"), int(SlipPolicy::AbsorbFloat));
    m_policy->addItem(tr("Shorten buffers first"), int(SlipPolicy::CrushBuffers));
    m_policy->setItemData(1, plainTip(tr("Later ones move only as far as what comes before them forces them")), Qt::ToolTipRole);
    m_policy->setItemData(2, plainTip(tr("Spans with a floor give way before the go-live moves")), Qt::ToolTipRole);
    QStringList people;
    for (const Person &person : m_document.plan().table<Person>())
        people << person.name;
    auto *completer = new QCompleter(people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_approver->setCompleter(completer);
    m_reason->setPlaceholderText(tr("Change notices to those inside say so"));
    m_milestone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_milestone->setMinimumContentsLength(30);
}

void SlipFields::layOut()
{
    auto *move = new QHBoxLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{m_how, m_amount, m_unit, m_date})
        move->addWidget(field, 0, Qt::AlignTop);
    move->addStretch();
    m_date->setMinimumWidth(fontMetrics().height() * 14);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(labelFor(tr("&Milestone:"), m_milestone), 0, 0);
    grid->addWidget(m_milestone, 0, 1, 1, 3);
    auto *label = labelFor(tr("&Slips:"), m_how);
    grid->addWidget(label, 1, 0, Qt::AlignTop | Qt::AlignRight);
    label->setMinimumHeight(m_how->sizeHint().height());
    grid->addLayout(move, 1, 1, 1, 3);
    grid->addWidget(labelFor(tr("What m&oves:"), m_scope), 2, 0);
    grid->addWidget(m_scope, 2, 1);
    grid->addWidget(labelFor(tr("&How:"), m_policy), 2, 2);
    grid->addWidget(m_policy, 2, 3);
    grid->addWidget(labelFor(tr("&Reason:"), m_reason), 3, 0);
    grid->addWidget(m_reason, 3, 1);
    grid->addWidget(labelFor(tr("&Approved by:"), m_approver), 3, 2);
    grid->addWidget(m_approver, 3, 3);
}

/// Those of its release that can slip, by date.
void SlipFields::fillMilestones(MilestoneId chosen)
{
    const Plan &plan = m_document.plan();
    const Timetable &dates = m_document.timetable();
    std::vector<const Milestone *> open;
    for (const Milestone &m : plan.table<Milestone>()) {
        const bool movable = m.state == MilestoneState::Planned || m.state == MilestoneState::Missed;
        if (m.id == chosen || (m.release == m_release && movable && dates.startOf(m.id).isValid()))
            open.push_back(&m);
    }
    std::ranges::stable_sort(open, {}, [&](const Milestone *m) { return dates.startOf(m->id); });
    m_milestone->clear();
    const Release *release = plan.find(m_release);
    for (const Milestone *m : open) {
        m_milestone->addItem(tr("%1, %2, %3").arg(displayTitle(plan, *m), release ? displayName(plan, *release) : QString(),
                                                  dateText(dates.startOf(m->id), locale())),
                             m->id.value());
    }
    m_milestone->setCurrentIndex(m_milestone->findData(chosen.value()));
}

void SlipFields::showState()
{
    m_amount->setVisible(how() == How::By);
    m_unit->setVisible(how() == How::By);
    m_date->setVisible(how() == How::To);
    m_policy->setEnabled(m_scope->currentData().toInt() != int(SlipScope::ThisOnly));
}

SlipFields::How SlipFields::how() const
{
    return How(m_how->currentData().toInt());
}

void SlipFields::refresh()
{
    m_filling = true;
    fillMilestones(milestone());
    m_filling = false;
}

MilestoneId SlipFields::milestone() const
{
    return MilestoneId(m_milestone->currentData().toLongLong());
}

bool SlipFields::commit()
{
    return how() != How::To || m_date->commit();
}

Result<SlipRequest> SlipFields::request() const
{
    SlipRequest request;
    request.milestone = milestone();
    if (how() == How::By) {
        request.amount = m_amount->value();
        request.unit = OffsetUnit(m_unit->currentData().toInt());
    } else if (how() == How::ToNextTrain) {
        request.toNextTrain = true;
    } else {
        const auto day = m_date->reading();
        if (!day)
            return day.error();
        request.toDate = *day;
    }
    request.scope = SlipScope(m_scope->currentData().toInt());
    request.policy = SlipPolicy(m_policy->currentData().toInt());
    request.reason = m_reason->text();
    request.approver = m_approver->text();
    request.decidedOn = m_document.today();
    return request;
}

} // namespace Plimsoll
