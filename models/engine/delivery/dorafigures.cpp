// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/dorafigures.h"

#include "domain/allrecords.h"
#include "engine/delivery/builds.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Plimsoll {

namespace {

constexpr double secondsPerHour = 3600.0;
constexpr int daysOfWeek = 7;

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

/// One question, answered once.
class DoraReader
{
public:
    DoraReader(const Plan &plan, const DoraQuestion &question)
        : m_plan(plan), m_question(question), m_last(std::min(question.to, question.now.toTimeZone(question.zone).date()))
    {
        m_figures.counted = lastEnvironments(plan, question.product);
        for (const Product &product : plan.table<Product>()) {
            if (isOfProduct(product.id))
                readEnds(product.id);
        }
        for (const Incident &incident : plan.table<Incident>()) {
            if (incident.promotion.isValid())
                m_blamed.insert(incident.promotion);
        }
        if (!question.sides.isEmpty())
            readArrivals();
    }

    DoraFigures read() &&
    {
        makeWeeks();
        readDeployments();
        readIncidents();
        return std::move(m_figures);
    }

private:
    [[nodiscard]] bool isInSpan(const QDateTime &moment) const
    {
        const QDate day = moment.toTimeZone(m_question.zone).date();
        return moment.isValid() && moment <= m_question.now && day >= m_question.from && day <= m_last;
    }

    [[nodiscard]] bool isOfProduct(ProductId product) const { return !m_question.product.isValid() || product == m_question.product; }

    [[nodiscard]] const Component *componentOf(const Promotion &promotion) const
    {
        const Build *build = m_plan.find(promotion.build);
        return build ? m_plan.find(build->component) : nullptr;
    }

    void readEnds(ProductId product)
    {
        for (const EnvironmentId last : lastEnvironments(m_plan, product))
            m_ends.insert(std::pair(product, last));
    }

    /// Where one product ends may be on the way of another, or nowhere on it. Components of no product go with every one.
    [[nodiscard]] bool counts(const Promotion &promotion) const
    {
        const bool deployed = promotion.state == PromotionState::Deployed || promotion.state == PromotionState::RolledBack;
        const Component *component = componentOf(promotion);
        if (!deployed || !component)
            return false;
        if (component->product.isValid())
            return m_ends.contains(std::pair(component->product, promotion.environment));
        return std::ranges::find(m_figures.counted, promotion.environment) != m_figures.counted.end();
    }

    void readArrivals()
    {
        for (const Promotion &promotion : m_plan.table<Promotion>()) {
            const Component *component = componentOf(promotion);
            if (component && promotion.state == PromotionState::Deployed && promotion.at.isValid())
                m_arrivals[{promotion.environment, component->id}].push_back(promotion.at);
        }
    }

    /// When customers got it; invalid where they did not.
    [[nodiscard]] QDateTime reached(const Promotion &promotion) const
    {
        const Component &component = *componentOf(promotion);
        const ProductId product = component.product.isValid() ? component.product : m_question.product;
        const QDateTime moment = m_question.sides.reached(promotion.environment, product, promotion.at);
        const std::vector<QDateTime> arrivals = m_arrivals.value({promotion.environment, component.id});
        const bool replaced = std::ranges::any_of(
            arrivals, [&](const QDateTime &arrival) { return arrival > promotion.at && arrival <= moment; });
        return replaced ? QDateTime() : moment;
    }

    [[nodiscard]] bool hasFailed(const Promotion &promotion) const
    {
        return promotion.state == PromotionState::RolledBack || m_blamed.contains(promotion.id);
    }

    void makeWeeks()
    {
        if (!m_question.from.isValid() || !m_last.isValid() || m_last < m_question.from)
            return;
        const int back = (m_question.from.dayOfWeek() - int(m_question.firstDayOfWeek) + daysOfWeek) % daysOfWeek;
        for (QDate first = m_question.from.addDays(-back); first <= m_last; first = first.addDays(daysOfWeek))
            m_figures.weeks.push_back({first, 0, 0});
    }

    void noteWeek(const Promotion &promotion, const QDateTime &moment)
    {
        const QDate day = moment.toTimeZone(m_question.zone).date();
        DeploymentWeek &week = m_figures.weeks[size_t(m_figures.weeks.front().first.daysTo(day) / daysOfWeek)];
        ++week.deployed;
        week.failed += hasFailed(promotion) ? 1 : 0;
    }

    void readDeployments()
    {
        QHash<BuildId, QDateTime> firsts;
        bool any = false;
        int failed = 0;
        int deployed = 0;
        for (const Promotion &promotion : m_plan.table<Promotion>()) {
            const QDateTime moment = counts(promotion) && promotion.at.isValid() ? reached(promotion) : QDateTime();
            if (!moment.isValid() || moment > m_question.now)
                continue;
            any = true;
            QDateTime &first = firsts[promotion.build];
            first = first.isValid() ? std::min(first, moment) : moment;
            if (!isInSpan(moment))
                continue;
            ++deployed;
            failed += hasFailed(promotion) ? 1 : 0;
            noteWeek(promotion, moment);
        }
        const double days = double(m_question.from.daysTo(m_last)) + 1.0;
        m_figures.frequency = {DoraMeasure::DeploymentFrequency, {}, deployed};
        if (any && days >= 1.0)
            m_figures.frequency.value = deployed * double(daysOfWeek) / days;
        m_figures.failureRate = {DoraMeasure::ChangeFailureRate, {}, deployed};
        if (deployed > 0)
            m_figures.failureRate.value = double(failed) / deployed;
        readLeadTimes(firsts);
    }

    void readLeadTimes(const QHash<BuildId, QDateTime> &firsts)
    {
        std::vector<double> hours;
        int fromCommit = 0;
        for (auto it = firsts.cbegin(); it != firsts.cend(); ++it) {
            const Build *build = m_plan.find(it.key());
            const bool knowsCommit = build->committed.isValid();
            const QDateTime begin = knowsCommit ? build->committed : build->built;
            if (!isInSpan(it.value()) || !begin.isValid() || begin > it.value())
                continue;
            hours.push_back(double(begin.secsTo(it.value())) / secondsPerHour);
            fromCommit += knowsCommit ? 1 : 0;
        }
        m_figures.leadTime = {DoraMeasure::LeadTime, {}, int(hours.size()), fromCommit};
        m_figures.leadTime.value = medianOf(std::move(hours));
    }

    [[nodiscard]] bool isOurs(const Incident &incident) const
    {
        if (incident.product.isValid())
            return isOfProduct(incident.product);
        const Promotion *promotion = m_plan.find(incident.promotion);
        const Component *component = promotion ? componentOf(*promotion) : nullptr;
        return !component || !component->product.isValid() || isOfProduct(component->product);
    }

    void readIncidents()
    {
        std::vector<double> hours;
        for (const Incident &incident : m_plan.table<Incident>()) {
            const bool over = incident.restored.isValid() && incident.restored >= incident.started && incident.restored <= m_question.now;
            if (isOurs(incident) && isInSpan(incident.started) && over)
                hours.push_back(double(incident.started.secsTo(incident.restored)) / secondsPerHour);
        }
        m_figures.restore = {DoraMeasure::TimeToRestore, {}, int(hours.size())};
        m_figures.restore.value = medianOf(std::move(hours));
    }

    const Plan &m_plan;
    const DoraQuestion &m_question;
    QDate m_last;
    QSet<PromotionId> m_blamed;
    QSet<std::pair<ProductId, EnvironmentId>> m_ends; ///< The last environments of each product that is asked for.
    QHash<std::pair<EnvironmentId, ComponentId>, std::vector<QDateTime>> m_arrivals; ///< Only where there are sides.
    DoraFigures m_figures;
};

} // namespace

DoraFigures readDora(const Plan &plan, const DoraQuestion &question)
{
    return DoraReader(plan, question).read();
}

} // namespace Plimsoll
