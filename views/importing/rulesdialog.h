// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"
#include "engine/rulelearningcycles.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Plimsoll {

class PlanDocument;
class ProposalTable;

/// Shows rules for the fixed dates of a release before they are accepted, as one step: counted from an anchor, or as several cycles of
/// the product have them in common. Nothing moves by it.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    /// "Turn dates into rules": from an anchor that can be chosen. Deletes itself when closed.
    static RulesDialog *forRelease(PlanDocument &document, ReleaseId release, QWidget *parent);
    /// "Learn rules from past cycles": from the cycles that are ticked. Deletes itself when closed.
    static RulesDialog *fromCycles(PlanDocument &document, ReleaseId release, QWidget *parent);

    void accept() override;

private:
    RulesDialog(PlanDocument &document, ReleaseId release, QWidget *parent);
    void addAnchors();
    void addCycles();
    void addTable();
    void proposeFromAnchor();
    void proposeFromCycles();
    void showStudy(const CycleStudy &study);
    void tell(const QString &text, bool wrong);
    void updateButton();

    PlanDocument &m_document;
    ReleaseId m_release;
    QComboBox *m_anchors = nullptr;
    QListWidget *m_cycles = nullptr;
    QLabel *m_findings;
    ProposalTable *m_table;
    QPushButton *m_accept = nullptr;
};

} // namespace Plimsoll
