// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quality/flakytests.h"

#include <QWidget>

class QStackedLayout;
class QTableWidget;

namespace Plimsoll {

class EmptyState;
class PlanDocument;
class PlanSelection;

/// The tests that cannot be relied on, the flakiest first, and why; a sentence where there is none. Document and selection must outlive it.
class FlakyList final : public QWidget
{
    Q_OBJECT
public:
    FlakyList(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Of all releases where it is invalid.
    void setRelease(ReleaseId release);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void addRow(int row, const FlakyCase &flaky);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    ReleaseId m_release;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_layout;
};

} // namespace Plimsoll
