// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/riskscaleedits.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace Plimsoll {

class PlanDocument;
class ScalePreview;

/// The plan's risk scale: how many levels, from which scores on risks are medium, high and critical, which impacts are rated beside that on
/// the schedule, and on a page for each axis what its levels mean. Tells at once what is wrong; accepting is one step of undo.
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
        QLabel *from = nullptr;         ///< Both only where the axis has limits.
        QDoubleSpinBox *upTo = nullptr;

        void setVisible(bool visible) const;
    };
    static constexpr size_t axes = EnumNames<RiskAxis>::names.size();

    [[nodiscard]] QWidget *makeAxis(RiskAxis axis);
    void makeLimits(RiskAxis axis, size_t level);
    [[nodiscard]] QLayout *makeFurtherImpacts();
    [[nodiscard]] QSpinBox *makeScore(const QString &name);
    void layOut();
    void rate(RiskAxis impact, bool on);
    void fill(const edits::RiskScaleSetup &setup);
    void changeLevels(int levels);
    void follow();
    void tell(const QString &error);

    PlanDocument &m_document;
    QSpinBox *m_levels;
    std::array<std::array<Row, mostRiskLevels>, axes> m_rows; ///< By axis.
    std::array<QSpinBox *, 3> m_scores{};                     ///< Medium, high, critical.
    std::array<QCheckBox *, axes> m_rated{};                  ///< By axis; null for those that are always rated.
    QTabWidget *m_tabs;                                       ///< A page for each axis.
    ScalePreview *m_preview;
    QLabel *m_message;
    QPushButton *m_accept = nullptr;
    bool m_showing = false; ///< Fields are being set from here.
};

} // namespace Plimsoll
