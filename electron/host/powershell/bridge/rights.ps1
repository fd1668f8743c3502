# Whether this process may manage Hyper-V: as an administrator, or as a member of Hyper-V Administrators, whose name differs
# from language to language and whose SID does not. Null where there is no Windows to ask.
function Get-BridgeRights {
    try {
        $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
        $principal = [System.Security.Principal.WindowsPrincipal]::new($identity)
        $group = [System.Security.Principal.SecurityIdentifier]::new('S-1-5-32-578')
        return @{
            isElevated = $principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
            isHyperVAdministrator = $principal.IsInRole($group)
        }
    } catch {
        return @{ isElevated = $null; isHyperVAdministrator = $null }
    }
}
