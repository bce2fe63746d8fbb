// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/pipelines/deliveryimport.h"

#include <QByteArray>
#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// Pipeline runs, a run of tests, promotions, incidents or a plan of infrastructure out of a file, with a preview of what would become of each
/// row; accepting it is one step. The format is guessed and can be changed. The document must outlive it; deletes itself when closed.
class DeliveryImportDialog final : public QDialog
{
    Q_OBJECT
public:
    DeliveryImportDialog(PlanDocument &document, QByteArray bytes, const QString &fileName, QWidget *parent = nullptr);

    /// For runs that name no component, and for a plan of infrastructure.
    void choose(ComponentId component, EnvironmentId environment);
    void setFormat(DeliveryFormat format);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    void accept() override;

Q_SIGNALS:
    /// How many records were made or changed.
    void imported(int records);

private:
    void build();
    void buildChoices();
    void readAgain();
    void fill();
    void fillRows();
    void tell();
    [[nodiscard]] bool hasOutcome() const { return m_outcome && m_outcome->hasValue(); }
    [[nodiscard]] int taken() const;

    PlanDocument &m_document;
    QByteArray m_bytes;
    QString m_fileName;
    std::optional<Result<DeliverySheet>> m_sheet;           ///< As it was read last.
    std::optional<Result<DeliveryImportOutcome>> m_outcome; ///< Nothing where the file cannot be read.
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_component;
    QComboBox *m_environment;
    QLineEdit *m_repository;
    QLineEdit *m_revision;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    QLabel *m_notes;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
