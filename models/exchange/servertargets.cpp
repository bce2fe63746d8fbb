// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/servertargets.h"

#include "exchange/caldavtargetwriter.h"
#include "exchange/webtargetwriter.h"

namespace Plimsoll {

std::unique_ptr<TargetWriter> serverTargetWriter(TargetKind kind)
{
    switch (kind) {
    case TargetKind::File:
        break;
    case TargetKind::Web:
        return std::make_unique<WebTargetWriter>();
    case TargetKind::CalDav:
        return std::make_unique<CalDavTargetWriter>();
    }
    return nullptr;
}

} // namespace Plimsoll
