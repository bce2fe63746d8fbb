// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/bugs/bugimport.h"
#include "exchange/bugs/bugreader.h"

#include <QByteArray>
#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Plimsoll {

class PlanDocument;
class WorkOutcomeTable;

/// Bugs of a file, with a preview of what would become of each; accepting it is one step. The format is guessed and can be changed. The
/// document must outlive it; deletes itself when closed.
class BugImportDialog final : public QDialog
{
    Q_OBJECT
public:
    BugImportDialog(PlanDocument &document, QByteArray bytes, const QString &fileName, QWidget *parent = nullptr);

    /// Into which bugs come that are in none.
    void setRelease(ReleaseId release);
    [[nodiscard]] QString summary() const;
    void accept() override;

Q_SIGNALS:
    /// How many bugs were made or changed.
    void imported(int bugs);

private:
    void build();
    void readAgain();
    void fill();
    void tell();
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    QByteArray m_bytes;
    std::optional<Result<BugImportSheet>> m_sheet;
    std::optional<Result<WorkImportOutcome>> m_outcome; ///< Nothing where the file cannot be read.
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_release;
    QComboBox *m_order;
    QLabel *m_summary;
    QLabel *m_notes;
    WorkOutcomeTable *m_rows;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
