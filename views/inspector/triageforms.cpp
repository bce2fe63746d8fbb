// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formfactories.h"

namespace Plimsoll {

std::unique_ptr<Form> makeTriageForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Bug, TriageRule, ExceptionRequest, Waiver>(table, document, [](auto &form) {
        if constexpr (std::is_same_v<decltype(form), RecordForm<Waiver> &>) {
            // What it waives stays as it was chosen.
            form.add(&Waiver::reason);
            form.add(&Waiver::person);
            form.add(&Waiver::expires);
        } else {
            fillAll(form);
        }
    });
}

} // namespace Plimsoll
