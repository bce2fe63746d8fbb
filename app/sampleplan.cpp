// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampleplan.h"

#include "exchange/jsontwin.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Result<Plan> samplePlan()
{
    QFile file(u":/plimsoll/sample/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, QCoreApplication::translate("SamplePlan", "The sample plan is missing from this program; install it again."),
                     {}};
    }
    return planFromJson(file.readAll());
}

} // namespace Plimsoll
