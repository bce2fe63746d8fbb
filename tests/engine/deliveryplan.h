// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "engine/delivery/sidehistory.h"

#include <QTimeZone>

namespace Plimsoll {

/// A plan in which builds go through three environments. Now is Fri 10 Jul 2026, 12:00 UTC.
namespace DeliveryPlan {

constexpr ProductId product{1}, otherProduct{2};
constexpr EnvironmentId test{10}, staging{11}, production{12}, green{13};
constexpr ComponentId api{20}, web{21}, foreign{22};

inline QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 7, day), QTime(hour, minute), QTimeZone::utc());
}

inline QDateTime now()
{
    return at(10, 12);
}

inline void addEnvironment(Plan &plan, EnvironmentId id, const char *name, int position)
{
    Environment environment;
    environment.id = id;
    environment.name = QString::fromLatin1(name);
    environment.product = product;
    environment.position = position;
    plan.put(environment);
}

inline void addComponent(Plan &plan, ComponentId id, const char *name, ProductId of, int position)
{
    Component component;
    component.id = id;
    component.name = QString::fromLatin1(name);
    component.product = of;
    component.position = position;
    plan.put(component);
}

/// Built on a day of July 2026 at 8:00; 0 says nothing.
inline BuildId addBuild(Plan &plan, qint64 id, ComponentId component, const char *version, int day)
{
    Build build;
    build.id = BuildId(id);
    build.component = component;
    build.version = QString::fromLatin1(version);
    build.built = day > 0 ? at(day, 8) : QDateTime();
    plan.put(build);
    return build.id;
}

inline PromotionId addPromotion(Plan &plan, qint64 id, BuildId build, EnvironmentId environment, const QDateTime &moment,
                                PromotionState state = PromotionState::Deployed)
{
    Promotion promotion;
    promotion.id = PromotionId(id);
    promotion.build = build;
    promotion.environment = environment;
    promotion.at = moment;
    promotion.state = state;
    plan.put(promotion);
    return promotion.id;
}

/// Two components of Crane and one of Heron; the environments are given out of order.
inline Plan make()
{
    Plan plan;
    plan.put(Product{product, QStringLiteral("Crane"), {}, {}});
    plan.put(Product{otherProduct, QStringLiteral("Heron"), {}, {}});
    addEnvironment(plan, production, "Production", 3);
    addEnvironment(plan, test, "Test", 1);
    addEnvironment(plan, staging, "Staging", 2);
    addComponent(plan, api, "api", product, 2);
    addComponent(plan, web, "web", product, 1);
    addComponent(plan, foreign, "feeder", otherProduct, 1);
    return plan;
}

/// Customers go from production to green, which stands beside it, or back.
inline SideSwitch switchTo(EnvironmentId side, const QDateTime &moment)
{
    return {product, side, {production, green}, moment};
}

} // namespace DeliveryPlan

} // namespace Plimsoll
