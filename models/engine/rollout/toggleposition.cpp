// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/toggleposition.h"

#include "domain/labels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Plimsoll {

std::optional<TogglePosition> readPosition(const QString &text)
{
    static const QRegularExpression share(u"^(?:some[, ]*)?(\\d+(?:[.,]\\d+)?)\\s*%?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString said = text.simplified();
    const QString word = said.toLower();
    if (word == "on"_L1 || word == label(SwitchPosition::On).toLower() || word == "true"_L1 || word == "enabled"_L1)
        return TogglePosition{SwitchPosition::On, 0};
    if (word == "off"_L1 || word == label(SwitchPosition::Off).toLower() || word == "false"_L1 || word == "disabled"_L1)
        return TogglePosition{SwitchPosition::Off, 0};
    const auto match = share.match(said);
    if (!match.hasMatch())
        return {};
    const double percent = match.captured(1).replace(u',', u'.').toDouble();
    if (percent > 100)
        return {};
    if (percent == 0 || percent == 100)
        return TogglePosition{percent == 0 ? SwitchPosition::Off : SwitchPosition::On, 0};
    return TogglePosition{SwitchPosition::Some, percent};
}

} // namespace Plimsoll
