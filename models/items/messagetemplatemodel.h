// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The texts of messages.
class MessageTemplateModel final : public RecordTableModel<MessageTemplate>
{
public:
    explicit MessageTemplateModel(PlanDocument &document, QObject *parent = nullptr);
};

} // namespace Plimsoll
