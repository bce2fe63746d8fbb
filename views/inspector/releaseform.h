// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/release.h"
#include "views/inspector/reckoned.h"
#include "views/inspector/recordform.h"

namespace Plimsoll {

/// A release: what it is, how far away it is, what comes next, and what can be done with its dates as a whole.
class ReleaseForm : public RecordForm<Release>
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseForm)
public:
    explicit ReleaseForm(PlanDocument &document, QWidget *parent = nullptr);

private:
    void addOrigin();
    void addCommands();
    [[nodiscard]] FormInfo countdown(const Plan &plan, const Timetable &timetable) const;
    [[nodiscard]] FormInfo origin() const;
    [[nodiscard]] FormInfo progress(const Plan &plan, const Timetable &timetable) const;
    [[nodiscard]] QList<Choice> anchorChoices(const Plan &plan) const;

    Reckoned<FormInfo> m_origin;
};

} // namespace Plimsoll
