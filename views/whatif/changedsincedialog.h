// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Plimsoll {

class ComparisonTable;
class PlanDocument;

/// What changed since a baseline was taken, to be read and copied. Follows the plan. Deletes itself when closed.
class ChangedSinceDialog : public QDialog
{
    Q_OBJECT
public:
    ChangedSinceDialog(PlanDocument &document, BaselineId baseline, QWidget *parent);

private:
    void refresh();

    PlanDocument &m_document;
    BaselineId m_baseline;
    QLabel *m_summary;
    ComparisonTable *m_table;
    QPushButton *m_copy = nullptr;
    QPushButton *m_markdown = nullptr;
};

} // namespace Plimsoll
