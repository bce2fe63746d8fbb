// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class ExceptionState { Asked, Approved, Declined };

template<>
struct EnumNames<ExceptionState> {
    static constexpr std::array names{"asked", "approved", "declined"};
};

/// Asks to let the fix of a bug, or a work item, into a release after its freeze: exactly one of the two.
struct ExceptionRequest {
    ExceptionRequestId id;
    QString title;
    ReleaseId release;
    BugId bug;
    WorkItemId workItem;
    QString userImpact; ///< If it is declined.
    QString tests; ///< That show it to be sound.
    QString risk; ///< And why it is worth it.
    PersonId askedBy;
    QDate asked;
    ExceptionState state = ExceptionState::Asked;
    QDate decided;
    PersonId approver;
    PersonId secondApprover; ///< After the freeze two must agree.
    QString reason; ///< Of the decision.
    QString note;

    friend bool operator==(const ExceptionRequest &, const ExceptionRequest &) = default;
};

template<>
struct Record<ExceptionRequest> {
    static constexpr auto table = "exception_request";
    static constexpr void fields(auto &&field)
    {
        field("title", &ExceptionRequest::title);
        field("release", &ExceptionRequest::release);
        field("bug", &ExceptionRequest::bug);
        field("work_item", &ExceptionRequest::workItem);
        field("user_impact", &ExceptionRequest::userImpact);
        field("tests", &ExceptionRequest::tests);
        field("risk_of_it", &ExceptionRequest::risk);
        field("asked_by", &ExceptionRequest::askedBy);
        field("asked", &ExceptionRequest::asked);
        field("state", &ExceptionRequest::state);
        field("decided", &ExceptionRequest::decided);
        field("approver", &ExceptionRequest::approver);
        field("second_approver", &ExceptionRequest::secondApprover);
        field("reason", &ExceptionRequest::reason);
        field("note", &ExceptionRequest::note);
    }
    static constexpr auto belongsTo = std::tuple{&ExceptionRequest::release};
};

} // namespace Plimsoll
