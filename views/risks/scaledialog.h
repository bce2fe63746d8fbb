// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/riskscaleedits.h"

#include <QDialog>

#include <array>

class QDoubleSpinBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Plimsoll {

class PlanDocument;
class ScalePreview;

/// The plan's risk scale: how many levels, what they mean, and from which scores on risks are medium, high and critical. Tells at once what
/// is wrong; accepting is one step of undo.
class ScaleDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ScaleDialog(PlanDocument &document, QWidget *parent = nullptr);

    /// What the fields say now.
    [[nodiscard]] edits::RiskScaleSetup setup() const;
    void accept() override;

private:
    struct Row {
        QLabel *number = nullptr;
        QLineEdit *name = nullptr;
        QLabel *from = nullptr;
        QDoubleSpinBox *upTo = nullptr;
    };
    static constexpr size_t mostLevels = 6;

    [[nodiscard]] QGroupBox *makeAxis(RiskAxis axis);
    [[nodiscard]] QSpinBox *makeScore(const QString &name);
    void layOut();
    void fill(const edits::RiskScaleSetup &setup);
    void changeLevels(int levels);
    void follow();
    void tell(const QString &error);

    PlanDocument &m_document;
    QSpinBox *m_levels;
    std::array<std::array<Row, mostLevels>, 2> m_rows; ///< By axis.
    std::array<QSpinBox *, 3> m_scores{};              ///< Medium, high, critical.
    ScalePreview *m_preview;
    QLabel *m_message;
    QPushButton *m_accept = nullptr;
    bool m_showing = false; ///< Fields are being set from here.
};

} // namespace Plimsoll
