// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/triage/bugcard.h"

#include "domain/component.h"
#include "domain/labels.h"
#include "domain/person.h"
#include "domain/release.h"
#include "domain/titlepattern.h"
#include "domain/workitem.h"
#include "engine/sentences.h"
#include "items/cellvalue.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename E>
void fillChoices(QComboBox &box)
{
    for (const Choice &choice : enumChoices<E>())
        box.addItem(choice.text, choice.value);
}

} // namespace

BugCard::BugCard(QWidget *parent)
    : QFrame(parent), m_key(plainLabel()), m_age(plainLabel()), m_title(plainLabel()), m_facts(plainLabel()), m_url(plainLabel()),
      m_severity(new QComboBox), m_reach(new QComboBox), m_note(new QPlainTextEdit)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    fillChoices<BugSeverity>(*m_severity);
    fillChoices<FixImpact>(*m_reach);
    layOut();
    connect(m_severity, &QComboBox::activated, this, [this](int index) { Q_EMIT severityChosen(BugSeverity(m_severity->itemData(index).toInt())); });
    connect(m_reach, &QComboBox::activated, this, [this](int index) { Q_EMIT reachChosen(FixImpact(m_reach->itemData(index).toInt())); });
}

void BugCard::layOut()
{
    const int em = fontMetrics().height();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setAccessibleName(tr("Title of the bug"));
    QFont bold = font();
    bold.setBold(true);
    m_key->setFont(bold);
    m_age->setAlignment(Qt::AlignRight);
    m_age->setForegroundRole(QPalette::PlaceholderText);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_url->setForegroundRole(QPalette::PlaceholderText);
    m_note->setReadOnly(true);
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setPlaceholderText(tr("Nothing more is noted about it."));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(em * 3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_key);
    head->addWidget(m_age, 1);
    auto *severityName = new QLabel(tr("&Severity"));
    severityName->setTextFormat(Qt::PlainText);
    severityName->setBuddy(m_severity);
    auto *reachName = new QLabel(tr("&Reach of the fix"));
    reachName->setTextFormat(Qt::PlainText);
    reachName->setBuddy(m_reach);
    auto *rating = new QHBoxLayout;
    rating->addWidget(severityName);
    rating->addWidget(m_severity);
    rating->addSpacing(em);
    rating->addWidget(reachName);
    rating->addWidget(m_reach);
    rating->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em * 2 / 3, em, em * 2 / 3);
    layout->setSpacing(em / 2);
    layout->addLayout(head);
    layout->addWidget(m_title);
    layout->addLayout(rating);
    layout->addWidget(m_facts);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_url);
}

void BugCard::setBug(const Plan &plan, const Bug &bug, QDate today, bool editable)
{
    m_key->setText(bug.key.isEmpty() ? tr("Bug without a key") : bug.key);
    m_title->setText(bug.title);
    m_age->setText(ageText(bug.found, today));
    m_severity->setCurrentIndex(m_severity->findData(int(bug.severity)));
    m_reach->setCurrentIndex(m_reach->findData(int(bug.fixImpact)));
    m_severity->setEnabled(editable);
    m_reach->setEnabled(editable);
    QStringList facts{label(bug.state)};
    const Component *component = plan.find(bug.component);
    facts << (component ? tr("Component: %1").arg(component->name) : tr("No component"));
    const Release *release = plan.find(bug.release);
    facts << (release ? displayName(plan, *release) : tr("In no release"));
    if (const WorkItem *item = plan.find(bug.workItem))
        facts << tr("Work: %1").arg(item->key.isEmpty() ? item->title : item->key);
    if (bug.decision != TriageDecision::Undecided) {
        const Person *decider = plan.find(bug.decider);
        facts << (decider ? tr("Decided by %1: %2").arg(decider->name, label(bug.decision)) : tr("Decided: %1").arg(label(bug.decision)));
    }
    m_facts->setText(facts.join(u"  ·  "_s));
    m_note->setPlainText(bug.note);
    m_url->setText(bug.url);
    m_url->setVisible(!bug.url.isEmpty());
}

QString BugCard::age() const
{
    return m_age->text();
}

/// A day that is yet to come is a slip of the pen, and has no age.
QString BugCard::ageText(QDate found, QDate today)
{
    if (!found.isValid())
        return tr("Nobody knows when it was found");
    const qint64 days = found.daysTo(today);
    if (days < 0)
        return tr("Found on %1").arg(dayText(found));
    if (days < 2)
        return days == 0 ? tr("Found today") : tr("Found yesterday");
    return tr("Found on %2, %1 days ago").arg(QString::number(days), dayText(found));
}

void BugCard::chooseSeverity()
{
    m_severity->setFocus(Qt::ShortcutFocusReason);
    m_severity->showPopup();
}

void BugCard::chooseReach()
{
    m_reach->setFocus(Qt::ShortcutFocusReason);
    m_reach->showPopup();
}

} // namespace Plimsoll
