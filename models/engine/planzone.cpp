// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/planzone.h"

#include "domain/plan.h"
#include "domain/plansettings.h"

namespace Plimsoll {

namespace {

constexpr int anywhereOnEarth = -12 * 3600;

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone = name == u"AoE" ? QTimeZone(anywhereOnEarth) : name == u"UTC" ? QTimeZone::utc() : QTimeZone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QTimeZone planZone(const Plan &plan)
{
    return zoneNamed(plan.settings().timeZone);
}

} // namespace Plimsoll
