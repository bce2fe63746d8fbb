// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/returnedcopy.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Plimsoll {

class MergeTable;
class PlanDocument;

/// Shows what somebody changed in a copy of the plan, against what it was when it was sent and what the plan is now, and takes the chosen
/// rows over as one step. Follows the plan while it is open.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when closed. `name` is that of the copy's file.
    MergeDialog(PlanDocument &document, ReturnedCopy copy, const QString &name, QWidget *parent);

    void accept() override;

private:
    void build();
    void compare();
    void updateButton();
    void tell(const QString &text, bool wrong);

    PlanDocument &m_document;
    ReturnedCopy m_copy;
    QString m_name;
    QLabel *m_summary;
    MergeTable *m_table;
    QPushButton *m_accept = nullptr;
};

} // namespace Plimsoll
