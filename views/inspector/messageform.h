// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/recordform.h"

namespace Plimsoll {

/// What a message is, to whom it goes, when it is due and how it stands. It becomes sent only by the action that keeps what was told.
class MessageForm : public RecordForm<Message>
{
    Q_DECLARE_TR_FUNCTIONS(MessageForm)
public:
    explicit MessageForm(PlanDocument &document, QWidget *parent = nullptr);

private:
    void addRelease();
    void addMilestone();
    void addDue();
    void addState();
    [[nodiscard]] FormInfo standingInfo(const Plan &plan, const Timetable &timetable) const;
};

} // namespace Plimsoll
