// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/promotion.h"
#include "engine/delivery/environmentgates.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Plimsoll {

class PlanDocument;

/// "Promote…": a build into an environment, done or planned, with who approved it. A version that is not known becomes a build. Tells what
/// the gates decided and what would be odd. One step; deletes itself when closed.
class PromoteDialog final : public QDialog
{
    Q_OBJECT
public:
    PromoteDialog(PlanDocument &document, ComponentId component, EnvironmentId environment, ReleaseId release, QWidget *parent);

    void accept() override;
    [[nodiscard]] QString effect() const;

Q_SIGNALS:
    void promoted(Plimsoll::PromotionId promotion);

private:
    void fillChoices(EnvironmentId environment, ReleaseId release);
    void proposeBuild(EnvironmentId environment);
    void build();
    void tellEffect();
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] BuildId knownBuild() const;
    [[nodiscard]] std::vector<EnvironmentGate> gatesOnTheWay() const;
    [[nodiscard]] QString version() const;

    PlanDocument &m_document;
    ComponentId m_component;
    QComboBox *m_build;
    QComboBox *m_environment;
    QComboBox *m_release;
    QComboBox *m_state;
    QDateTimeEdit *m_at;
    QComboBox *m_approver;
    QCheckBox *m_byHand;
    QLineEdit *m_note;
    QLabel *m_effect;
    QPushButton *m_promote = nullptr;
};

} // namespace Plimsoll
