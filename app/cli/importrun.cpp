// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importrun.h"

#include "app/cli/commandtext.h"

namespace Plimsoll {

std::optional<Error> refuseBeside(const QCommandLineParser &parser, const QString &own, const QStringList &others)
{
    for (const QString &option : others) {
        if (parser.isSet(option))
            return badInput(commandText("--%1 does not go with --%2; leave it out.").arg(option, own));
    }
    return {};
}

Error allRefused()
{
    return badInput(commandText("Nothing was imported, because every row was refused; correct the file as the report says."));
}

} // namespace Plimsoll
