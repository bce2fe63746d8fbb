// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enginecommands.h"

#include "app/cli/branchcommand.h"
#include "app/cli/fitcommand.h"
#include "app/cli/forecastcommand.h"
#include "app/cli/levelcommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/slipcommand.h"
#include "app/cli/verifycommand.h"

namespace Plimsoll {

const Commands &engineCommands()
{
    static const Commands commands = [] {
        Commands list;
        list.push_back(std::make_unique<VerifyCommand>());
        list.push_back(std::make_unique<ShowCommand>());
        list.push_back(std::make_unique<FitCommand>());
        list.push_back(std::make_unique<SlipCommand>());
        list.push_back(std::make_unique<BranchCommand>());
        list.push_back(std::make_unique<LevelCommand>());
        list.push_back(std::make_unique<ForecastCommand>());
        return list;
    }();
    return commands;
}

} // namespace Plimsoll
