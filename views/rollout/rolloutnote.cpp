// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/rolloutnote.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype fewEnoughToName = 3;

/// What the chosen roll-out lacks: "Canary of “Faster search” still asks: Say what is watched at each step."
QString lacking(const Plan &plan, const std::vector<RolloutLadder> &ladders, RolloutStepId step)
{
    const auto found = std::ranges::find_if(ladders, [&](const RolloutLadder &ladder) { return std::ranges::count(ladder.steps, step) > 0; });
    if (found == ladders.end())
        return {};
    const QString name = quotedText(ladderName(plan, *found), {});
    const auto missing = missingNeeds(plan, *found);
    if (missing.empty())
        return RolloutNote::tr("Nothing is missing in the roll-out of %1 (%2).", "what, technique").arg(name, midSentence(label(found->technique)));
    QStringList sentences;
    for (const RolloutNeed need : missing)
        sentences << needText(need);
    return RolloutNote::tr("%1 of %2 still asks: %3").arg(label(found->technique), name, sentences.join(u' '));
}

QString withoutSteps(const Plan &plan, const std::vector<RolloutLadder> &ladders)
{
    QStringList names;
    qsizetype count = 0;
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (item.rollout == RolloutTechnique::Direct || item.state == WorkItemState::Dropped)
            continue;
        if (std::ranges::count(ladders, item.id, &RolloutLadder::workItem) > 0)
            continue;
        if (++count <= fewEnoughToName)
            names << RolloutNote::tr("%1 (%2)").arg(quotedName(item), label(item.rollout));
    }
    if (count == 0)
        return {};
    if (count > fewEnoughToName)
        names << RolloutNote::tr("%1 more").arg(count - fewEnoughToName);
    return RolloutNote::tr("Without steps yet: %1.").arg(names.join(", "_L1));
}

QString liveSides(const Plan &plan, const Timetable &timetable)
{
    QStringList lines;
    for (const Product &product : plan.table<Product>()) {
        const auto live = liveSide(plan, timetable, product.id);
        const Environment *environment = live ? plan.find(live->environment) : nullptr;
        if (environment)
            lines << RolloutNote::tr("%1 is live on %2 since %3.").arg(quotedName(product), quotedName(*environment), dayText(live->day));
    }
    return lines.join(u' ');
}

} // namespace

RolloutNote::RolloutNote(PlanDocument &document, QWidget *parent) : QWidget(parent), m_document(document), m_sign(plainLabel()), m_label(plainLabel())
{
    const int em = fontMetrics().height();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 3, em / 2, em / 3);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    m_label->setAccessibleName(tr("About the roll-out"));
    connect(&document, &PlanDocument::changed, this, &RolloutNote::refresh);
    refresh();
}

void RolloutNote::setStep(RolloutStepId step)
{
    if (m_step == step)
        return;
    m_step = step;
    refresh();
}

QString RolloutNote::text() const
{
    return m_label->text();
}

void RolloutNote::refresh()
{
    const Plan &plan = m_document.plan();
    const auto ladders = rolloutLadders(plan, m_document.timetable());
    QStringList lines{lacking(plan, ladders, m_step), withoutSteps(plan, ladders), liveSides(plan, m_document.timetable())};
    lines.removeAll(QString());
    m_label->setText(lines.join(u'\n'));
    const int side = fontMetrics().height();
    m_sign->setPixmap(QIcon::fromTheme(u"dialog-information"_s).pixmap(side, side));
    setVisible(!lines.isEmpty());
}

} // namespace Plimsoll
