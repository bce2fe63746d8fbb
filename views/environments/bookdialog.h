// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/window.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QWidget;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// "Book…": an environment for a release, from and to a day or a milestone with some days between. Tells what it would meet. One step;
/// deletes itself when closed.
class BookDialog final : public QDialog
{
    Q_OBJECT
public:
    BookDialog(PlanDocument &document, EnvironmentId environment, ReleaseId release, QDate from, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void booked(Plimsoll::WindowId window);

private:
    /// One end of the span.
    struct End {
        QWidget *row = nullptr;
        QComboBox *milestone = nullptr; ///< Its first choice is the day.
        DateEdit *day = nullptr;
        QSpinBox *offset = nullptr;
    };
    void build();
    [[nodiscard]] End makeEnd(QDate day);
    void fillMilestones();
    void tellEffect();
    [[nodiscard]] Window booking() const;
    [[nodiscard]] ReleaseId release() const;

    PlanDocument &m_document;
    QComboBox *m_environment;
    QComboBox *m_release;
    QLineEdit *m_name;
    End m_from;
    End m_to;
    QLabel *m_effect;
    QPushButton *m_book = nullptr;
};

} // namespace Plimsoll
