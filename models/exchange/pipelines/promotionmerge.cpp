// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverymerge.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString nameOf(const PromotionRow &row)
{
    return deliveryImportText("%1 of %2 into %3").arg(row.version, row.component, row.environment);
}

/// One row after the other; found ones are looked up by build and environment.
class PromotionMerge
{
public:
    explicit PromotionMerge(DeliveryMerge &merge) : m_merge(merge)
    {
        for (const Promotion &promotion : merge.plan().table<Promotion>())
            m_known[{promotion.build, promotion.environment}].push_back(promotion.id);
    }

    void take(const PromotionRow &row)
    {
        if (!row.refused.isEmpty()) {
            m_merge.refuse(row, nameOf(row), row.refused);
            return;
        }
        const ComponentId present = m_merge.names().findComponent(row.component);
        const EnvironmentId environment = m_merge.names().findEnvironment(row.environment, present);
        if (!environment.isValid()) {
            m_merge.refuse(row, nameOf(row),
                           deliveryImportText("The plan has no environment “%1”; add it first, as its place in the order is not told here.")
                               .arg(row.environment.left(100)));
            return;
        }
        const ComponentId component = m_merge.names().component(row.component);
        DeliveryRow told = row;
        const BuildId build = m_merge.names().build(component, row.version);
        const QStringList changes = fillBuild(build, row);
        Promotion promotion = presentOr(build, environment, row);
        fill(promotion, component, row, told.remarks);
        m_merge.put(told, nameOf(row), std::move(promotion), changes);
    }

private:
    QStringList fillBuild(BuildId id, const PromotionRow &row)
    {
        Build build = *m_merge.plan().find(id);
        Plimsoll::take(build.revision, row.revision);
        Plimsoll::take(build.committed, row.committed);
        Plimsoll::take(build.built, row.built);
        return m_merge.putBeside(std::move(build));
    }

    /// That of the same moment; else the one that was only planned; else a new one.
    Promotion presentOr(BuildId build, EnvironmentId environment, const PromotionRow &row)
    {
        std::vector<PromotionId> &known = m_known[{build, environment}];
        const Promotion *planned = nullptr;
        for (const PromotionId id : known) {
            const Promotion *promotion = m_merge.plan().find(id);
            if (promotion->at == row.at)
                return *promotion;
            if (promotion->state == PromotionState::Planned)
                planned = promotion;
        }
        if (planned)
            return *planned;
        Promotion made;
        made.id = m_merge.ids().next<Promotion>();
        made.build = build;
        made.environment = environment;
        // What a log of deployments lists has happened.
        made.state = row.at.isValid() ? PromotionState::Deployed : PromotionState::Planned;
        known.push_back(made.id);
        return made;
    }

    void fill(Promotion &promotion, ComponentId component, const PromotionRow &row, QStringList &remarks)
    {
        if (row.state)
            promotion.state = *row.state;
        else if (row.at.isValid() && promotion.state == PromotionState::Planned)
            promotion.state = PromotionState::Deployed;
        Plimsoll::take(promotion.at, row.at);
        Plimsoll::take(promotion.note, row.note);
        promotion.byHand = row.byHand.value_or(promotion.byHand);
        if (!row.approvedBy.isEmpty()) {
            const PersonId person = m_merge.names().findPerson(row.approvedBy);
            if (person.isValid())
                promotion.approvedBy = person;
            else
                remarks << deliveryImportText("Nobody in the plan is called “%1”, so that the approver was left out.").arg(row.approvedBy.left(100));
        }
        if (!row.release.isEmpty()) {
            const ReleaseId release = m_merge.names().findRelease(row.release, component);
            if (release.isValid())
                promotion.release = release;
            else
                remarks << deliveryImportText("The plan has no release “%1”, so that it was left out.").arg(row.release.left(100));
        }
    }

    DeliveryMerge &m_merge;
    QHash<std::pair<BuildId, EnvironmentId>, std::vector<PromotionId>> m_known;
};

} // namespace

void mergePromotions(DeliveryMerge &merge, const std::vector<PromotionRow> &rows)
{
    if (rows.empty())
        return;
    PromotionMerge promotions(merge);
    for (const PromotionRow &row : rows) {
        if (!merge.goesOn(rows.size()))
            return;
        promotions.take(row);
    }
}

} // namespace Plimsoll
