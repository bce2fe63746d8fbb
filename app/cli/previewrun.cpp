// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/previewrun.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void declarePreviewOptions(QCommandLineParser &parser)
{
    parser.addOption({u"accept"_s, QCoreApplication::translate("CommandLine", "Do it; without this option nothing is changed.")});
    parser.addOption({u"json"_s, QCoreApplication::translate("CommandLine", "Tell it as JSON.")});
}

bool isAccepted(const QCommandLineParser &parser)
{
    return parser.isSet(u"accept"_s);
}

} // namespace Plimsoll
