// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/deliveryimportjob.h"
#include "views/importing/tableimportdialog.h"

class QComboBox;
class QLineEdit;

namespace Plimsoll {

/// Pipeline runs, a run of tests, promotions, incidents or a plan of infrastructure out of a file. The format is guessed and can be changed. Files
/// are read and compared beside the window; closing it ends that.
class DeliveryImportDialog final : public TableImportDialog
{
    Q_OBJECT
public:
    DeliveryImportDialog(PlanDocument &document, const QByteArray &bytes, const QString &fileName, QWidget *parent = nullptr);

    /// For runs that name no component, and for a plan of infrastructure.
    void choose(ComponentId component, EnvironmentId environment);
    void setFormat(DeliveryFormat format);
    /// The file is still being read or compared.
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

protected:
    void compare() override;

private:
    void buildChoices();
    void readAgain();
    void fill();
    void askWhatMatters();
    [[nodiscard]] DeliveryImportOptions options() const;

    DeliveryImportJob m_job;
    QComboBox *m_format;
    QComboBox *m_component;
    QComboBox *m_environment;
    QLineEdit *m_repository;
    QLineEdit *m_revision;
};

} // namespace Plimsoll
