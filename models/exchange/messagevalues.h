// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QVariantHash>

#include <functional>

namespace Plimsoll {

/// How a text of the plan is written into the message.
using TextEscape = std::function<QString(const QString &)>;

/// What templates can name, for that message and its audience. See knownTemplateNames().
[[nodiscard]] QVariantHash messageValues(const Plan &plan, const Timetable &timetable, const Message &message, QDate today, const TextEscape &escape);

/// On one line, so that Markdown shows every character as it is.
[[nodiscard]] QString markdownEscaped(const QString &text);
/// On one line.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace Plimsoll
