// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordnames.h"

#include "engine/planzone.h"
#include "items/celltext.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordNames", text);
}

} // namespace

QString buildName(const Plan &plan, const Build &build)
{
    const Component *component = plan.find(build.component);
    return component ? QString(component->name + u' ' + build.version) : build.version;
}

QString promotionName(const Plan &plan, const Promotion &promotion)
{
    const QString build = recordName(plan, promotion.build);
    const QString environment = recordName(plan, promotion.environment);
    if (!promotion.at.isValid())
        return tr("%1 in %2").arg(build, environment);
    return tr("%1 in %2, %3").arg(build, environment, dateText(promotion.at.toTimeZone(planZone(plan)).date(), QLocale()));
}

} // namespace Plimsoll
