// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/idsource.h"
#include "domain/plan.h"
#include "exchange/jsontwin.h"
#include "exchange/newids.h"

#include <QFile>
#include <QTimeZone>

#include <type_traits>

namespace Plimsoll {

/// The sample so many times in one plan, some 1,150 records each, of every type that checks read. There is one of the settings and of the risk
/// scale. Whoever includes this defines PLIMSOLL_SOURCE_DIR.
inline Plan sampleCopies(int copies, QDate today)
{
    QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    const auto sample = planFromJson(file.readAll());
    if (!sample)
        qFatal("%s", qPrintable(sample.error().text));
    const FixedClock clock(QDateTime(today, QTime(9, 0), QTimeZone::UTC));
    IdSource ids(clock, 1);
    Plan plan = withNewIds(*sample, ids, sample->planId);
    for (int i = 1; i < copies; ++i) {
        const Plan copy = withNewIds(*sample, ids, sample->planId);
        forEachRecordType([&]<typename R>() {
            if constexpr (!isSingle<R> && !std::is_same_v<R, RiskLevel>) {
                for (const R &record : copy.table<R>())
                    plan.put(record);
            }
        });
    }
    return plan;
}

} // namespace Plimsoll
